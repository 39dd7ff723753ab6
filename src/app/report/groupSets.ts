import type { NotMade } from "./notMade";
import type { DocumentId } from "../../documents/registry";

/** What each group gets: sheets that tell of answers alone, where staff write nothing. */
export const GROUP_DOCUMENTS = ["measures", "pareto", "trend"] as const satisfies readonly DocumentId[];

export type GroupDocument = (typeof GROUP_DOCUMENTS)[number];

/** A group with the sheets that it was given. */
interface GroupSet {
  readonly group: string;
  readonly sheets: readonly { readonly id: GroupDocument; readonly name: string }[];
}

/** A document that a group's answers give nothing for. */
export interface GroupNotMade extends NotMade {
  readonly group: string;
}

/** What came of making a set of sheets for each of some groups. */
export interface GroupSets {
  readonly sets: readonly GroupSet[];
  readonly notMade: readonly GroupNotMade[];
  /** Groups without an answer in the period. */
  readonly empty: readonly string[];
  /** How many groups are beyond the largest that were made. */
  readonly left: number;
}
