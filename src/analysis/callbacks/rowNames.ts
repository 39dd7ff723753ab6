import { groupNames, groupRows } from "../measures/groupNames";
import type { TextColumn } from "../survey/survey";

/** The names of a column, and by row which of them it has: -1 for none. */
export interface RowNames {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** Null where there is no such column. */
export function rowNames(column: TextColumn | undefined): RowNames | null {
  if (column === undefined) return null;
  return { names: groupNames(column).names, of: groupRows(column) };
}
