import type { TextColumn } from "../survey/survey";

/** The text of a row; "" when it is empty or the column is missing. */
export function textAt(column: TextColumn | null | undefined, row: number): string {
  return column?.texts[(column.codes[row] ?? 0) - 1] ?? "";
}
