import type { LoyaltyFigures, LoyaltyGroup, LoyaltyTable } from "../../../analysis/measures/loyaltyTable";
import type { Words } from "../../../glossary/words";
import { TERMS } from "../words";

/** A row of a table of groups by NPS or CES. */
export interface LoyaltyRow {
  readonly name: string;
  readonly figures: LoyaltyFigures;
  /** Null for all groups that have no row of their own. */
  readonly group: LoyaltyGroup | null;
}

/** A row for each group that is listed, and one for all others together. */
export function loyaltyRows(words: Words, { listed, unlisted }: LoyaltyTable): readonly LoyaltyRow[] {
  const rows = listed.map((group) => ({ name: group.name, figures: group, group }));
  if (unlisted === null) return rows;
  const name = words(TERMS.otherGroups, { n: unlisted.groups });
  return [...rows, { name, figures: unlisted, group: null }];
}
