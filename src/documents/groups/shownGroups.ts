import type { GroupTable } from "../../analysis/measures/groupTable";
import type { Results } from "../../analysis/results";

/** The groups worth a table: those that divide the scored answers into at least two. */
export function shownGroups({ groups, scale }: Results): readonly GroupTable[] {
  return scale === null ? [] : groups.filter(({ items }) => items.length > 1);
}
