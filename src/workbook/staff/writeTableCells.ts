import type { CellContent } from "../../documents/sheet/cellSpec";
import { runExcel } from "../excelRun";
import { columnPlaces } from "../identity/columnPlaces";
import type { RememberedColumn } from "../identity/memory";
import { shiftingCells } from "../shiftingCells";
import { WorkbookError } from "../workbookError";
import { readContent, writtenContent, type WrittenValue } from "../writtenValue";
import { NUMBER_FORMATS } from "../theme";
import { addRows, type NewRow } from "./addRows";

const { general: GENERAL, text: TEXT } = NUMBER_FORMATS;

/** A cell of staff's in one of our tables, found by the key of its row wherever that stands. */
export interface CellChange {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly content: CellContent;
  /** What stood there when it was shown to the user; absent where that does not matter. */
  readonly seen?: CellContent;
}

/** What is to be written into one of our tables. */
export interface TableChanges {
  readonly sheet: string;
  readonly name: string;
  readonly columns: readonly RememberedColumn[];
  readonly keyColumn: string;
  readonly changes: readonly CellChange[];
  /** Rows to be added, each with its key among its cells. */
  readonly added?: readonly NewRow[];
}

/**
 * Writes single cells of staff's into our tables, sorted, filtered, moved or renamed as they may be: all of them, or
 * none where one cannot be written. Where Excel breaks off between them, what was written is put back.
 *
 * @throws WorkbookError `row-gone`, `cell-changed`, `sheet-protected`, `table-filtered`, `sheet-not-found`, `cells-in-the-way`; `partly-written`
 *   where it could not be put back.
 */
export async function writeTableCells(tables: readonly TableChanges[], signal: AbortSignal): Promise<void> {
  const begun: StandingCells[] = [];
  try {
    await write(tables, begun, signal);
  } catch (error) {
    if (begun.length > 0) await putBack(begun);
    throw error;
  }
}

/** @param begun takes what stands in the cells once it is about to be overwritten. */
async function write(
  tables: readonly TableChanges[],
  begun: StandingCells[],
  signal: AbortSignal,
): Promise<void> {
  const writing = async (context: Excel.RequestContext): Promise<void> => {
    const opened = tables.map((table) => openTable(context, table));
    await context.sync();
    const columns = opened.flatMap(columnsOf);
    const guarded = columns.filter(({ table }) => table.worksheet.protection.protected);
    for (const { range } of guarded) range.format.protection.load({ locked: true });
    for (const { range } of columns) range.load({ numberFormat: true });
    await context.sync();
    // null where only some of the cells are locked
    const refused = guarded.find(({ range }) => (range.format.protection.locked as boolean | null) !== false);
    const closed = opened.find(
      ({ worksheet, changes: { added = [] } }) => added.length > 0 && worksheet.protection.protected,
    );
    if (refused !== undefined || closed !== undefined) {
      throw new WorkbookError("sheet-protected", { sheet: (refused?.table ?? closed)?.worksheet.name ?? "" });
    }
    requireRoom(opened);
    begun.push(...columns.map(standingCells));
    for (const column of columns) writeColumn(column);
    for (const each of opened) {
      const { table, body, changes } = each;
      if (changes.added === undefined) continue;
      addRows({ table, body, places: placesOf(each), columns: changes.columns }, changes.added);
    }
    await context.sync();
  };
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  await shiftingCells(sheets, () => runExcel(writing, signal));
}

/** Under the format of texts Excel may show the apostrophe before a text: it is put on again after the contents. */
function writeColumn({ table, range, cells }: ChangedColumn): void {
  const formats = range.numberFormat as string[][];
  const texts = formats.map(([format], row) => (format === TEXT && cells[row] !== null ? TEXT : null));
  formatEach(
    range,
    texts.map((format) => (format === null ? null : GENERAL)),
  );
  if (table.table.autoFilter.isDataFiltered) writeEach(range, cells);
  else range.values = cells.map((cell) => [cell]);
  formatEach(range, texts);
}

/** null leaves a cell its format. */
function formatEach(range: Excel.Range, formats: readonly (string | null)[]): void {
  formats.forEach((format, row) => {
    if (format !== null) range.getCell(row, 0).numberFormat = [[format]];
  });
}

/** Under a filter what is written to several rows lands in those that are shown. */
function writeEach(range: Excel.Range, cells: readonly WrittenValue[]): void {
  cells.forEach((cell, row) => {
    if (cell !== null) range.getCell(row, 0).values = [[cell]];
  });
}

/** @throws WorkbookError `table-filtered`. */
function requireRoom(opened: readonly OpenedTable[]): void {
  const filtered = opened.find(
    ({ table, changes: { added = [] } }) => added.length > 0 && table.autoFilter.isDataFiltered,
  );
  if (filtered !== undefined) {
    throw new WorkbookError("table-filtered", { sheet: filtered.worksheet.name });
  }
}

interface OpenedTable {
  readonly changes: TableChanges;
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly standing: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

function openTable(context: Excel.RequestContext, changes: TableChanges): OpenedTable {
  const table = context.workbook.tables.getItem(changes.name).load({ autoFilter: { isDataFiltered: true } });
  const standing = table.columns.load({ name: true, id: true });
  const worksheet = table.worksheet.load({ name: true });
  worksheet.protection.load({ protected: true });
  const grows = changes.added !== undefined;
  const body = table.getDataBodyRange().load({ values: true, formulas: true, numberFormat: grows });
  return { changes, table, worksheet, standing, body };
}

/** 0-based places of our columns by key. */
function placesOf({ standing, changes: { columns } }: OpenedTable): ReadonlyMap<string, number> {
  return columnPlaces(standing.items, columns, columns);
}

/** The cells of one column from the first that changes to the last: null leaves a cell as it is. */
interface ChangedColumn {
  readonly table: OpenedTable;
  readonly range: Excel.Range;
  readonly cells: readonly WrittenValue[];
  /** The places of the first of them in the table's body. */
  readonly row: number;
  readonly place: number;
}

/** What stands in cells before they are written, as it is written again. */
interface StandingCells extends Pick<ChangedColumn, "row" | "place"> {
  readonly name: string;
  readonly formats: readonly (string | null)[];
  readonly sheet: string;
  readonly cells: readonly WrittenValue[];
}

function standingCells({ table, row, place, cells, range }: ChangedColumn): StandingCells {
  const { changes, worksheet, body } = table;
  const standing = cells.map((cell, at) => {
    if (cell === null) return null;
    const value = (body.values as WrittenValue[][])[row + at]?.[place] ?? "";
    const formula = (body.formulas as unknown[][])[row + at]?.[place];
    if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
    return typeof value === "string" && value !== "" ? `'${value}` : value;
  });
  const formats = (range.numberFormat as string[][]).map(([format], at) =>
    cells[at] === null || format === undefined ? null : format,
  );
  return { name: changes.name, sheet: worksheet.name, row, place, cells: standing, formats };
}

/** Single cells, for a filter hides rows. @throws WorkbookError `partly-written`. */
async function putBack(begun: readonly StandingCells[]): Promise<void> {
  try {
    await runExcel(async (context) => {
      for (const { name, row, place, cells, formats } of begun) {
        const body = context.workbook.tables.getItem(name).getDataBodyRange();
        const range = body.getCell(row, place).getResizedRange(cells.length - 1, 0);
        formatEach(
          range,
          formats.map((format) => (format === null ? null : GENERAL)),
        );
        writeEach(range, cells);
        formatEach(range, formats);
      }
      await context.sync();
    });
  } catch (error) {
    throw new WorkbookError("partly-written", { sheet: begun[0]?.sheet ?? "" }, error);
  }
}

function columnsOf(table: OpenedTable): readonly ChangedColumn[] {
  const byPlace = new Map<number, Map<number, WrittenValue>>();
  for (const { row, place, content } of cellsOf(table)) {
    const cells = byPlace.get(place) ?? new Map<number, WrittenValue>();
    byPlace.set(place, cells.set(row, writtenContent(content)));
  }
  return [...byPlace].map(([place, cells]) => {
    const rows = [...cells.keys()].sort((one, other) => one - other);
    const [first = 0, last = 0] = [rows[0], rows.at(-1)];
    return {
      table,
      range: table.body.getCell(first, place).getResizedRange(last - first, 0),
      cells: Array.from({ length: last - first + 1 }, (_, index) => cells.get(first + index) ?? null),
      row: first,
      place,
    };
  });
}

/** The cells to be written, found by key and column. @throws WorkbookError. */
function cellsOf(
  table: OpenedTable,
): readonly { readonly row: number; readonly place: number; readonly content: CellContent }[] {
  const { changes, body, worksheet } = table;
  const places = placesOf(table);
  const values = body.values as unknown[][];
  const rowOf = rowsByKey(values, places.get(changes.keyColumn) ?? -1);
  return changes.changes.map(({ rowKey, columnKey, content, seen }) => {
    const [row, place] = [rowOf.get(rowKey), places.get(columnKey)];
    if (row === undefined || place === undefined) {
      throw new WorkbookError("row-gone", { sheet: worksheet.name, row: rowKey });
    }
    const found = readContent(values[row]?.[place]);
    if (seen !== undefined && !isSame(found, seen)) {
      const column = changes.columns.find(({ key }) => key === columnKey)?.heading ?? columnKey;
      throw new WorkbookError("cell-changed", { sheet: worksheet.name, column, found: found ?? "" });
    }
    return { row, place, content };
  });
}

function rowsByKey(values: readonly (readonly unknown[])[], keyPlace: number): ReadonlyMap<string, number> {
  const rowOf = new Map<string, number>();
  values.forEach((row, index) => {
    const key = String(readContent(row[keyPlace]) ?? "");
    if (key !== "" && !rowOf.has(key)) rowOf.set(key, index);
  });
  return rowOf;
}

function isSame(one: CellContent, other: CellContent): boolean {
  return String(one ?? "").trim() === String(other ?? "").trim();
}
