import type { Words } from "../../glossary/words";
import { TERMS } from "./words";

/** A row of a table of groups, whatever is measured of them. */
export interface GroupRow<Figures, Group> {
  readonly name: string;
  readonly figures: Figures;
  /** Null for all groups that have no row of their own. */
  readonly group: Group | null;
}

/** Groups as the results divide them: those worth a row, and all others together. */
interface DividedGroups<Figures, Group> {
  readonly listed: readonly (Group & Figures & { readonly name: string })[];
  readonly unlisted: (Figures & { readonly groups: number }) | null;
}

/** A row for each group that is listed, and one for all others together. */
export function groupRows<Figures, Group>(
  words: Words,
  { listed, unlisted }: DividedGroups<Figures, Group>,
): readonly GroupRow<Figures, Group>[] {
  const rows = listed.map((group) => ({ name: group.name, figures: group, group }));
  if (unlisted === null) return rows;
  const name = words(TERMS.otherGroups, { n: unlisted.groups });
  return [...rows, { name, figures: unlisted, group: null }];
}
