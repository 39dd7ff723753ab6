import type { CellContent } from "../../documents/sheet/cellSpec";
import { runExcel } from "../excelRun";
import { columnPlaces } from "../identity/columnPlaces";
import type { RememberedColumn } from "../identity/memory";
import { WorkbookError } from "../workbookError";
import { readContent, writtenContent, type WrittenValue } from "../writtenValue";
import { addRows, type NewRow } from "./addRows";

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
 * none where one cannot be written.
 *
 * @throws WorkbookError `row-gone`, `cell-changed`, `sheet-protected`, `table-filtered`, `sheet-not-found`.
 */
export async function writeTableCells(tables: readonly TableChanges[], signal: AbortSignal): Promise<void> {
  await runExcel(async (context) => {
    const opened = tables.map((table) => openTable(context, table));
    await context.sync();
    const columns = opened.flatMap(columnsOf);
    const guarded = columns.filter(({ table }) => table.worksheet.protection.protected);
    for (const { range } of guarded) range.format.protection.load({ locked: true });
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
    for (const { table, range, cells } of columns) {
      if (table.table.autoFilter.isDataFiltered) writeEach(range, cells);
      else range.values = cells.map((cell) => [cell]);
    }
    for (const each of opened) {
      const { table, body, changes } = each;
      if (changes.added === undefined) continue;
      addRows({ table, body, places: placesOf(each), columns: changes.columns }, changes.added);
    }
    await context.sync();
  }, signal);
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
  const body = table.getDataBodyRange().load({ values: true, formulas: true });
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
