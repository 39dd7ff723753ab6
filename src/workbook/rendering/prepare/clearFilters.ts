import { runExcel } from "../../excelRun";
import type { OurBook } from "../../identity/ourBook";
import type { SheetPlan } from "../plan/sheetPlan";

/**
 * Shows all rows of standing sheets before they are written: under a filter Excel puts what is written into other rows,
 * and neither adds nor deletes any. One round trip, one more where something is filtered.
 *
 * @returns the sheets that were filtered.
 */
export async function clearFilters(
  plans: readonly SheetPlan[],
  book: OurBook,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const standing = plans.filter(({ task }) => !task.isNew).map(({ task }) => task.sheet);
  if (standing.length === 0) return [];
  return runExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheets = standing.map((name) => ({
      name,
      filter: worksheets.getItem(name).autoFilter.load({ isDataFiltered: true }),
      tables: book.tables
        .filter(({ sheet }) => sheet === name)
        .map((table) => tables.getItem(table.name).load({ autoFilter: { isDataFiltered: true } })),
    }));
    await context.sync();
    const filtered = sheets.filter((sheet) => sheet.filter.isDataFiltered || sheet.tables.some(isFiltered));
    if (filtered.length === 0) return [];
    for (const sheet of filtered) {
      if (sheet.filter.isDataFiltered) sheet.filter.clearCriteria();
      for (const table of sheet.tables.filter(isFiltered)) table.clearFilters();
    }
    await context.sync();
    return filtered.map(({ name }) => name);
  }, signal);
}

function isFiltered({ autoFilter }: Excel.Table): boolean {
  return autoFilter.isDataFiltered;
}
