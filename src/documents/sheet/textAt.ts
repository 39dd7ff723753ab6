import type { TextColumn } from "../../analysis/survey/survey";

/** The text of a row; null where the survey has no such column, or the row nothing in it. */
export function textAt(column: TextColumn | null | undefined, row: number): string | null {
  return column?.texts[(column.codes[row] ?? 0) - 1] ?? null;
}
