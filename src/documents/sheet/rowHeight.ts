import type { LedgerRow } from "../staffState";
import { displayWidth } from "./displayWidth";
import type { ColumnPlan } from "./table";

const LINE_POINTS = 15;
const PADDING_POINTS = 10;
/** Characters of a column's width that indent and cell edges take. */
const EDGES = 2.5;
/** Points that Excel allows a row. */
const MOST_POINTS = 409;

/** The rows of a ledger as their heights need them. */
export interface WrappedRows {
  readonly keys: readonly string[];
  /** Widths of the plans' columns, in characters. */
  readonly widths: readonly number[];
  /** Height in points of rows of short texts. */
  readonly least: number;
  /** What staff typed into rows of these keys. */
  readonly typed: readonly LedgerRow[];
}

/**
 * Heights in points at which the wrapped texts of each row show whole, those that staff typed among them: rows with a
 * height of their own do not grow with their text.
 */
export function wrappedRowHeights(
  plans: readonly ColumnPlan[],
  { keys, widths, least, typed }: WrappedRows,
): readonly number[] {
  const cellsOfKey = new Map(typed.map(({ key, cells }) => [key, cells]));
  const wrapped = plans.flatMap((plan, column) => (plan.wrap === true ? [{ plan, column }] : []));
  return keys.map((key, row) => {
    const lines = wrapped.map(({ plan, column }) => {
      const own = plan.owner === "staff" ? cellsOfKey.get(key)?.[plan.key] : undefined;
      return linesOf(typeof own === "string" ? own : textOf(plan, row), widths[column] ?? 10);
    });
    return Math.min(MOST_POINTS, Math.max(least, Math.max(1, ...lines) * LINE_POINTS + PADDING_POINTS));
  });
}

function textOf({ content }: ColumnPlan, row: number): string {
  const found = content(row);
  const value = typeof found === "object" && found !== null ? found.value : found;
  return typeof value === "string" ? value : "";
}

function linesOf(text: string, width: number): number {
  const room = Math.max(4, width - EDGES);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}
