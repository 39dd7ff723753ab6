import type { StaffRow } from "../staffState";
import type { Column } from "./column";
import { lineRoom, textLines } from "./textLines";
import { shownText } from "./cellContent";

const LINE_POINTS = 15;
const PADDING_POINTS = 7;
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
      return textLines(
        typeof own === "string" ? own : shownText(column.value(row, index)),
        lineRoom(column.width),
      );
    });
    const most = Math.max(1, ...lines);
    const wanted = most === 1 ? least : Math.max(least, most * LINE_POINTS + PADDING_POINTS);
    return Math.min(MOST_POINTS, wanted);
  });
}
