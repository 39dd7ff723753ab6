import type { NotMade } from "../run/notMade";
import type { GroupDocument } from "./groupSetId";

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
