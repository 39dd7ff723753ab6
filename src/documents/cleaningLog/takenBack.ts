import { isYes } from "../sheet/isYes";
import { staffRows, type StaffState } from "../staffState";
import { CLEANING_LOG } from "./table";

/** The keys of the rows that staff took back. */
export function takenBack(staff: StaffState): ReadonlySet<string> {
  const rows = staffRows(staff, CLEANING_LOG) ?? [];
  return new Set(rows.filter(({ cells }) => isYes(cells["takeBack"] ?? null)).map(({ key }) => key));
}
