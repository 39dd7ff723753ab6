import type { OurBook } from "../identity/ourBook";
import { runExcel } from "../excelRun";
import type { StandingTable } from "./sheetTask";

/** The tables on our sheets as they stand now, by name. Two round trips. */
export async function readStandingTables(
  book: OurBook,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, StandingTable>> {
  const ours = new Set([...book.sheets.values()].map((sheet) => sheet.name));
  const names = book.tables.filter((table) => ours.has(table.sheet)).map((table) => table.name);
  if (names.length === 0) return new Map();
  return runExcel(async (context) => {
    const loaded = names.map((name) => {
      const table = context.workbook.tables.getItem(name);
      table.columns.load({ name: true, id: true });
      const range = table.getRange().untrack();
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return { name, table, range };
    });
    await context.sync();
    return new Map(
      loaded.map(({ name, table, range }): [string, StandingTable] => [
        name,
        {
          area: {
            row: range.rowIndex,
            column: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
          columns: table.columns.items.map((column) => ({ name: column.name, id: column.id })),
        },
      ]),
    );
  }, signal);
}
