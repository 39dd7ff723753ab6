import { groupNames } from "../measures/groupNames";
import type { TextColumn } from "../survey/survey";

/** The names of a column, and which of them a row has: -1 for none. */
export interface RowNames {
  readonly names: readonly string[];
  readonly at: (row: number) => number;
}

/** Null where there is no such column. */
export function rowNames(column: TextColumn | undefined): RowNames | null {
  if (column === undefined) return null;
  const { names, groupOfCode } = groupNames(column);
  return { names, at: (row) => groupOfCode[column.codes[row] ?? 0] ?? -1 };
}
