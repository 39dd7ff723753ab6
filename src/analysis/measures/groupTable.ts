import type { RepeatedAnswers } from "./designEffects";
import type { GroupColumn } from "./groupColumns";
import type { DesignEffects, GroupTest } from "./groupTests";
import type { Interval } from "../statistics/interval";
import type { MixReversal } from "./mixReversals";
import type { Rates } from "./tally";

/** The answers of a group. */
export interface GroupFigures extends Rates {
  /** Wilson 95 % of `rate`. */
  readonly interval: Interval | null;
}

export interface GroupMeasure extends GroupFigures, GroupTest {
  readonly name: string;
  /** By how much repeated answers of customers swell the variance, 1 for not at all; see designEffects. */
  readonly effects: DesignEffects;
}

/** What is known of a division of the answers; rows without a group are in none of it. */
export interface GroupTable extends Omit<GroupColumn, "nameAt"> {
  /** Every group, the largest first. */
  readonly items: readonly GroupMeasure[];
  /** Those worth a row, in the order chosen: the largest, and all that are different. */
  readonly listed: readonly GroupMeasure[];
  /** All others together; null for none. */
  readonly unlisted: (GroupFigures & { readonly groups: number }) | null;
  /** Pairs whose order is turned by the mix of another division. */
  readonly reversals: readonly MixReversal[];
  /** What was taken into account of customers who answer again and again; null where they don't matter. */
  readonly repeated: RepeatedAnswers | null;
}
