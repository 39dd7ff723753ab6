import type { GroupFigures, GroupMeasure, GroupTable } from "../../analysis/measures/groupTable";
import type { Words } from "../../glossary/words";
import { TERMS } from "./words";

/** A row of a table of groups. */
export interface GroupRow {
  readonly name: string;
  readonly figures: GroupFigures;
  /** Null for all groups that have no row of their own. */
  readonly group: GroupMeasure | null;
}

/** A row for each group that is listed, and one for all others together. */
export function groupRows(words: Words, { listed, unlisted }: GroupTable): readonly GroupRow[] {
  const rows = listed.map((group) => ({ name: group.name, figures: group, group }));
  if (unlisted === null) return rows;
  const name = words(TERMS.otherGroups, { n: unlisted.groups });
  return [...rows, { name, figures: unlisted, group: null }];
}
