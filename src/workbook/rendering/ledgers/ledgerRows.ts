import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { readContent, writtenCell, writtenContent, type WrittenValue } from "../../writtenValue";
import type { TableTask } from "../plan/sheetTask";

/** What is written into a standing ledger. Cells that are null are left alone. */
export interface LedgerWriting {
  /** Whole columns of the standing body by place; columns without a change are left out. */
  readonly columns: ReadonlyMap<number, readonly WrittenValue[]>;
  /** Blank rows that take a new row, by 0-based row of the body. */
  readonly filled: ReadonlyMap<number, readonly WrittenValue[]>;
  /** Rows to append. */
  readonly appended: readonly (readonly WrittenValue[])[];
  /** Which rows of the block they are, from the first; those after them are spare. */
  readonly appendedRows: readonly number[];
}

/**
 * Works out what a ledger gets: our columns of the rows whose key is wanted, a mark on rows no longer wanted, keys
 * for rows that staff typed, and the new rows. Nothing is sorted or removed and no staff cell of a standing row is
 * touched but those that staff decided elsewhere.
 *
 * @param body values of the standing body, staff's own columns included.
 */
export function ledgerWriting(task: TableTask, body: readonly (readonly unknown[])[]): LedgerWriting {
  const { block, columnAt } = task;
  const keyPlace = block.keyColumn === null ? undefined : columnAt.get(block.keyColumn);
  const keys = body.map((row, index) => block.adopted?.get(index) ?? keyText(row, keyPlace));
  const rowOfKey = new Map<string, number>();
  keys.forEach((key, row) => {
    if (key !== "" && !rowOfKey.has(key)) rowOfKey.set(key, row);
  });
  const fresh = block.rowKeys.flatMap((key, index) => (rowOfKey.has(key) ? [] : [index]));
  const blank = blankRows(task, body, keys);
  const filled = new Map<number, readonly WrittenValue[]>();
  fresh.slice(0, blank.length).forEach((index, at) => filled.set(blank[at] ?? 0, newRow(task, index)));
  const spare = Math.max(0, (block.spareRows ?? 0) - (blank.length - filled.size));
  return {
    columns: standingColumns(task, keys, rowOfKey, keyPlace),
    filled,
    appendedRows: fresh.slice(blank.length),
    appended: [
      ...fresh.slice(blank.length).map((index) => newRow(task, index)),
      ...Array.from({ length: spare }, () => newRow(task, null)),
    ],
  };
}

/** The key that stands in a row; "" for none. */
export function keyText(row: readonly unknown[], place: number | undefined): string {
  return place === undefined ? "" : String(readContent(row[place]) ?? "");
}

function standingColumns(
  { block, columnAt }: TableTask,
  keys: readonly string[],
  rowOfKey: ReadonlyMap<string, number>,
  keyPlace: number | undefined,
): ReadonlyMap<number, readonly WrittenValue[]> {
  const indexOfKey = new Map(block.rowKeys.map((key, index) => [key, index]));
  const columns = new Map<number, readonly WrittenValue[]>();
  for (const column of block.columns) {
    const place = columnAt.get(column.key);
    const decided = block.decided?.[column.key];
    const isStaffs = column.owner === "staff" && decided === undefined;
    if (place === undefined || isStaffs || column.formula !== undefined) continue;
    const cells = keys.map((key, row): WrittenValue => {
      if (place === keyPlace) return block.adopted?.has(row) === true ? writtenContent(key) : null;
      if (decided?.includes(key) === false) return null;
      const index = rowOfKey.get(key) === row ? indexOfKey.get(key) : undefined;
      if (index !== undefined) return writtenCell(block.cell(index, column.key));
      return key !== "" && column.key === block.dropped?.columnKey
        ? writtenContent(block.dropped.content)
        : null;
    });
    if (cells.some((cell) => cell !== null)) columns.set(place, cells);
  }
  return columns;
}

/** Rows without a key in which nobody has typed anything; what formulas show does not count. */
function blankRows(
  { block, columnAt }: TableTask,
  body: readonly (readonly unknown[])[],
  keys: readonly string[],
): readonly number[] {
  const computed = new Set(
    block.columns.filter(({ formula }) => formula !== undefined).map(({ key }) => columnAt.get(key)),
  );
  const isBlank = (row: readonly unknown[]): boolean =>
    row.every((cell, place) => cell === "" || computed.has(place));
  return body.flatMap((row, index) => (keys[index] === "" && isBlank(row) ? [index] : []));
}

/** A row as it begins: the key, what we know, and what staff start from; a spare row has the formulas alone. */
function newRow({ block, area, columnAt }: TableTask, index: number | null): readonly WrittenValue[] {
  const cells = new Array<WrittenValue>(area.columns).fill("");
  for (const column of block.columns) {
    const place = columnAt.get(column.key);
    if (place === undefined) continue;
    if (column.formula !== undefined) cells[place] = column.formula;
    else if (index !== null) cells[place] = newCell(block, index, column.key);
  }
  return cells;
}

function newCell(block: TableBlock, index: number, columnKey: string): WrittenValue {
  if (columnKey === block.keyColumn) return writtenContent(block.rowKeys[index] ?? null);
  return writtenCell(block.cell(index, columnKey));
}
