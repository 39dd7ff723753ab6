import type { OurBook } from "../../identity/ourBook";
import { runExcel } from "../../excelRun";
import { areaOf } from "../../rangeAt";
import { rowsPushed } from "../plan/rememberedTable";
import type { StandingTable } from "../plan/sheetTask";

/** So many rows of staff's are looked for between a table and what stands under it. */
const MOST_PUSHED = 30;

/** The tables on our sheets as they stand now, by name. Two round trips. */
export async function readStandingTables(
  book: OurBook,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, StandingTable>> {
  const ours = new Set([...book.sheets.values()].map((sheet) => sheet.name));
  const tables = book.tables.filter((table) => ours.has(table.sheet));
  if (tables.length === 0) return new Map();
  return runExcel(async (context) => {
    const loaded = tables.map(({ name, sheet }) => {
      const table = context.workbook.tables.getItem(name);
      table.columns.load({ name: true, id: true });
      const range = table.getRange().untrack();
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
      return { name, sheet, table, range, pushedIn: askUnder(range, book, name) };
    });
    await context.sync();
    const areas = loaded.map(({ sheet, range }) => ({ sheet, area: areaOf(range) }));
    return new Map(
      loaded.map(({ name, sheet, table, range, pushedIn }): [string, StandingTable] => {
        const area = areaOf(range);
        const end = area.row + area.rows;
        const below = areas.flatMap((other) => (other.sheet === sheet ? [other.area.row - end] : []));
        const room = Math.min(...below.filter((rows) => rows >= 0));
        const columns = table.columns.items.map((column) => ({ name: column.name, id: column.id }));
        return [name, { area, columns, pushed: pushedIn(room) }];
      }),
    );
  }, signal);
}

/**
 * Asks for the cells in which the text under a table may stand. What comes back tells, after the next sync, how many rows
 * of staff's stand above it, given how many rows there are to the next table.
 */
function askUnder(table: Excel.Range, { memory }: OurBook, name: string): (room: number) => number {
  const remembered = memory.tables[name];
  if (remembered?.under === undefined) return () => 0;
  const { under, pushed = 0 } = remembered;
  const below = table.getRowsBelow(under.row + pushed + MOST_PUSHED + 1).untrack();
  const cells = below.getColumn(under.column).untrack().load({ values: true });
  return (room) => {
    const values = (cells.values as unknown[][]).map(([cell]) => cell).slice(0, room);
    return Math.max(0, pushed + rowsPushed(remembered, values));
  };
}
