import { displayWidth } from "./displayWidth";
import type { ColumnPlan } from "./table";

const LINE_POINTS = 15;
const PADDING_POINTS = 10;
/** Characters of a column's width that indent and cell edges take. */
const EDGES = 2.5;

/**
 * Height in points at which the longest wrapped text of a table shows whole: rows with a height of their own do not
 * grow with their text. `widths` are those of the plans' columns, in characters; `least` is for tables of short texts.
 */
export function wrappedRowHeight(
  plans: readonly ColumnPlan[],
  widths: readonly number[],
  rows: number,
  least: number,
): number {
  const lines = plans.flatMap((plan, column) =>
    plan.wrap === true
      ? Array.from({ length: rows }, (_, row) => linesOf(textOf(plan, row), widths[column] ?? 10))
      : [],
  );
  return Math.max(least, Math.max(1, ...lines) * LINE_POINTS + PADDING_POINTS);
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
