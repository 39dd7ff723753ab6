import type { StaffRow } from "../staffState";
import { displayWidth } from "./displayWidth";
import type { Column } from "./column";
import type { CellContent, Formula } from "./cellSpec";

const LINE_POINTS = 15;
const PADDING_POINTS = 10;
/** Characters of a column's width that indent and cell edges take. */
const EDGES = 2.5;
/** Points that Excel allows a row. */
const MOST_POINTS = 409;

/** The rows of a table as their heights need them. */
export interface WrappedRows {
  readonly keys: readonly string[];
  /** Height in points of rows of short texts. */
  readonly least: number;
  /** What staff typed into rows of these keys. */
  readonly typed: readonly StaffRow[];
}

/**
 * Heights in points at which the wrapped texts of each row show whole, those that staff typed among them: rows with a
 * height of their own do not grow with their text.
 */
export function wrappedRowHeights<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { keys, least, typed }: WrappedRows,
): readonly number[] {
  const cellsOfKey = new Map(typed.map(({ key, cells }) => [key, cells]));
  const wrapped = columns.filter(({ wrap }) => wrap === true);
  return rows.map((row, index) => {
    const cells = cellsOfKey.get(keys[index] ?? "");
    const lines = wrapped.map((column) => {
      const own = column.owner === "staff" ? cells?.[column.key] : undefined;
      return linesOf(typeof own === "string" ? own : textOf(column.value(row, index)), column.width);
    });
    return Math.min(MOST_POINTS, Math.max(least, Math.max(1, ...lines) * LINE_POINTS + PADDING_POINTS));
  });
}

function textOf(found: CellContent | Formula): string {
  const value = typeof found === "object" && found !== null ? found.value : found;
  return typeof value === "string" ? value : "";
}

function linesOf(text: string, width: number): number {
  const room = Math.max(4, width - EDGES);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}
