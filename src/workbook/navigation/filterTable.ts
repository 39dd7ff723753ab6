import { runExcel } from "../excelRun";
import { columnPlaces } from "../identity/columnPlaces";
import type { RememberedColumn } from "../identity/memory";
import { WorkbookError } from "../workbookError";

/** What a column of ours, by its key, has to show: one of these texts, or what fits the comparisons. */
export type ColumnCriteria =
  | { readonly column: string; readonly texts: readonly string[] }
  | { readonly column: string; readonly criteria: readonly [string] | readonly [string, string] };

/** A table of ours and its columns as they were last written. */
interface FilteredTable {
  readonly name: string;
  readonly columns: readonly RememberedColumn[];
}

/** A filter that staff had set: Excel's number of the column, and what Excel said that it goes by. */
interface StandingFilter {
  readonly column: number;
  readonly criteria: unknown;
}

/** What a table shows by our filters, and those that it had before. */
export interface FilteredRows {
  /** How many rows are in sight. */
  readonly count: number;
  readonly before: readonly StandingFilter[];
}

/**
 * Brings a table to the front with only the rows in sight that fit, in place of filters that it had.
 *
 * @throws WorkbookError `sheet-hidden`, `sheet-protected`, `column-gone`.
 */
export async function filterTable(
  { name, columns }: FilteredTable,
  filters: readonly ColumnCriteria[],
  signal: AbortSignal,
): Promise<FilteredRows> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const standing = table.columns.load({ name: true, id: true, filter: { criteria: true } });
    const sheet = table.worksheet.load({ name: true, visibility: true });
    sheet.protection.load({ protected: true, options: true });
    await context.sync();
    requireFilterable(sheet);
    const places = columnPlaces(standing.items, columns, columns);
    const chosen = filters.map((filter) => {
      const place = places.get(filter.column);
      if (place !== undefined) return { filter, place };
      const heading = columns.find(({ key }) => key === filter.column)?.heading ?? filter.column;
      throw new WorkbookError("column-gone", { sheet: sheet.name, column: heading });
    });
    const before = standing.items.flatMap(({ id, filter }) => standingFilter(id, filter));
    table.clearFilters();
    for (const { filter, place } of chosen) applyFilter(table.columns.getItemAt(place).filter, filter);
    sheet.activate();
    table.getHeaderRowRange().getCell(0, 0).select();
    const shown = table.getDataBodyRange().getColumn(0).getVisibleView().load({ rowCount: true });
    await context.sync();
    return { count: shown.rowCount, before };
  }, signal);
}

function standingFilter(column: number, { criteria }: Excel.Filter): readonly StandingFilter[] {
  const known = criteria as Excel.FilterCriteria | null | undefined;
  return known === null || known === undefined ? [] : [{ column, criteria: known }];
}

/** Takes our filters off a table and sets those again that it had before; nothing where it is gone. */
export async function unfilterTable(name: string, before: readonly StandingFilter[]): Promise<void> {
  await runExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name).load({ name: true });
    await context.sync();
    if (table.isNullObject) return;
    const standing = table.columns.load({ id: true });
    await context.sync();
    const stands = new Set(standing.items.map(({ id }) => id));
    table.clearFilters();
    for (const { column, criteria } of before.filter(({ column: id }) => stands.has(id))) {
      table.columns.getItem(column).filter.apply(criteria as Excel.FilterCriteria);
    }
    await context.sync();
  });
}

function applyFilter(filter: Excel.Filter, wanted: ColumnCriteria): void {
  if ("texts" in wanted) filter.applyValuesFilter([...wanted.texts]);
  else {
    const [first, second] = wanted.criteria;
    if (second === undefined) filter.applyCustomFilter(first);
    else filter.applyCustomFilter(first, second, "And");
  }
}

/** @throws WorkbookError `sheet-hidden`, `sheet-protected`. */
function requireFilterable({ name, visibility, protection }: Excel.Worksheet): void {
  if (visibility !== "Visible") throw new WorkbookError("sheet-hidden", { sheet: name });
  if (protection.protected && protection.options.allowAutoFilter !== true) {
    throw new WorkbookError("sheet-protected", { sheet: name });
  }
}
