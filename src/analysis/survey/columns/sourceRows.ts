import { foldHeader, foldText } from "../cells/foldText";
import { CODE_EMPTY, type RawColumn } from "../rawColumn";
import type { Warning } from "../recognition";

/** What is known of the source's rows beside the columns read. */
export interface SourceRows {
  /** Sheet row (1-based) of each row of the columns; by default they follow one another from the first data row. */
  readonly sheetRows?: Uint32Array;
  /**
   * 1 where anything stands in any column of the source area, columns that were not read included. By default a row
   * counts as filled when one of the columns given has something.
   */
  readonly occupied?: Uint8Array;
}

/** The filled rows of the columns that were read, row i of each being the same one. */
export interface FilledRows {
  readonly columns: ReadonlyMap<number, RawColumn>;
  readonly rowCount: number;
  readonly sheetRows: Uint32Array;
  readonly warnings: readonly Warning[];
}

const TOTAL =
  /^(合\s*计|合\s*計|总\s*计|總\s*計|小\s*计|小\s*計|汇总|匯總|平均|平均值|平均分|均值|(grand |sub)?totals?|averages?|sum|mean)\s*[:：]?$/;
const COLUMNS_FOR_TOTAL = 3;
const ROWS_LISTED = 20;

/**
 * Leaves out rows without anything in them, and empties rows that are no answers: totals (合计) and headers repeated
 * within the data. Those still count as read, without an answer. Warnings `total-rows` and `repeated-headers` list them.
 */
export function filledRows(
  columns: readonly RawColumn[],
  firstDataRow: number,
  rows: SourceRows = {},
): FilledRows {
  const length = columns.reduce((longest, column) => Math.max(longest, column.length), 0);
  const kept = keptRows(columns, length, rows.occupied);
  const compact = kept === null ? columns : columns.map((column) => pick(column, kept));
  const rowCount = kept?.length ?? length;
  const sheetRows = Uint32Array.from({ length: rowCount }, (_, index) => {
    const row = kept?.[index] ?? index;
    return rows.sheetRows?.[row] ?? firstDataRow + row;
  });
  const totals = totalRows(compact, rowCount);
  const headers = repeatedHeaders(compact, rowCount);
  const emptied = [...totals, ...headers];
  const masked = emptied.length === 0 ? compact : compact.map((column) => empty(column, emptied));
  return {
    columns: new Map(masked.map((column) => [column.position, column])),
    rowCount,
    sheetRows,
    warnings: [...listed("total-rows", totals, sheetRows), ...listed("repeated-headers", headers, sheetRows)],
  };
}

/** The same column with only the rows given, in their order. */
export function pick(column: RawColumn, rows: Uint32Array): RawColumn {
  const codes = new Int32Array(rows.length);
  const numbers = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    codes[index] = column.codes[row] ?? CODE_EMPTY;
    numbers[index] = column.numbers[row] ?? 0;
  });
  return { ...column, length: rows.length, codes, numbers };
}

function keptRows(columns: readonly RawColumn[], length: number, occupied?: Uint8Array): Uint32Array | null {
  const filled = occupied ?? filledIn(columns, length);
  let count = 0;
  for (let row = 0; row < length; row++) count += filled[row] === 1 ? 1 : 0;
  if (count === length) return null;
  const kept = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < length; row++) if (filled[row] === 1) kept[next++] = row;
  return kept;
}

function filledIn(columns: readonly RawColumn[], length: number): Uint8Array {
  const filled = new Uint8Array(length);
  for (const { codes, texts, length: own } of columns) {
    const isBlank = texts.map((text) => text.trim() === "");
    for (let row = 0; row < own; row++) {
      const code = codes[row] ?? CODE_EMPTY;
      if (code !== CODE_EMPTY && !(code > 0 && isBlank[code - 1] === true)) filled[row] = 1;
    }
  }
  return filled;
}

/** Codes of the texts that match; empty when there are none. */
function codesOf({ texts }: RawColumn, matches: (text: string) => boolean): Set<number> {
  const codes = new Set<number>();
  texts.forEach((text, index) => {
    if (text.length < 200 && matches(text)) codes.add(index + 1);
  });
  return codes;
}

function totalRows(columns: readonly RawColumn[], rowCount: number): number[] {
  const inOrder = [...columns]
    .sort((one, other) => one.position - other.position)
    .slice(0, COLUMNS_FOR_TOTAL);
  return inOrder.flatMap((column, index) => {
    const codes = codesOf(column, (text) => TOTAL.test(foldText(text)));
    const before = inOrder.slice(0, index);
    return rowsWith(column, codes, rowCount).filter((row) =>
      before.every((other) => other.codes[row] === CODE_EMPTY),
    );
  });
}

function repeatedHeaders(columns: readonly RawColumn[], rowCount: number): number[] {
  const hits = new Map<number, number>();
  for (const column of columns) {
    const { core } = foldHeader(column.header);
    if (core === "") continue;
    const codes = codesOf(
      column,
      (text) => text.includes(column.header[0] ?? "") && foldHeader(text).core === core,
    );
    rowsWith(column, codes, rowCount).forEach((row) => hits.set(row, (hits.get(row) ?? 0) + 1));
  }
  return [...hits].filter(([, count]) => count >= 2).map(([row]) => row);
}

function rowsWith({ codes }: RawColumn, wanted: ReadonlySet<number>, rowCount: number): number[] {
  const rows: number[] = [];
  if (wanted.size === 0) return rows;
  for (let row = 0; row < rowCount; row++) if (wanted.has(codes[row] ?? CODE_EMPTY)) rows.push(row);
  return rows;
}

function empty(column: RawColumn, rows: readonly number[]): RawColumn {
  const codes = column.codes.slice();
  rows.forEach((row) => {
    codes[row] = CODE_EMPTY;
  });
  return { ...column, codes };
}

function listed(code: string, rows: readonly number[], sheetRows: Uint32Array): Warning[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, ROWS_LISTED).map((row) => sheetRows[row] ?? 0);
  return [{ code, count: rows.length, rows: shown }];
}
