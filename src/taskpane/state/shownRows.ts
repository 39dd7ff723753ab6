import type { RowSet } from "../../app/rows/rowSet";
import type { NamedRows } from "./paneState";

/** Whether these rows stand filtered, for the result of this name. A dimension and a reason may have one name, two measures the same rows. */
export function areShown(shown: NamedRows | null, rows: RowSet, of: string): boolean {
  return shown?.of === of && JSON.stringify(shown.rows) === JSON.stringify(rows);
}
