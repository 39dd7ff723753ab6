import type { Term } from "../../glossary/locale";
import type { GroupRole } from "../survey/role";
import type { Better } from "./better";
import type { GroupTable } from "./groupTable";
import type { DesignEffects, GroupTest } from "./groupTests";
import type { Interval } from "../statistics/interval";
import type { MeasureUnit } from "./measureUnit";
import type { SampleKind, SampleNumbers } from "./sampleNumbers";

/** A measure over the answers of a group, or of several together. */
export interface LoyaltyFigures {
  readonly n: number;
  readonly numbers: SampleNumbers;
  /** Those of all other groups together. */
  readonly others: SampleNumbers;
  readonly value: number | null;
  /** 95 % of `value`, in its unit. */
  readonly interval: Interval | null;
}

/** A group against all others; `difference` and its interval are in the measure's own unit. */
export interface LoyaltyGroup extends LoyaltyFigures, GroupTest {
  readonly name: string;
  /** By how much repeated answers of customers swell the variance, 1 for not at all; see designEffects. */
  readonly effects: DesignEffects;
}

/** A measure other than the overall score by the groups of one role. */
export interface LoyaltyTable {
  /** See measuresOf for the names. */
  readonly key: string;
  readonly label: Term | null;
  readonly unit: MeasureUnit;
  readonly kind: SampleKind;
  readonly better: Better | null;
  readonly role: GroupRole;
  readonly header: string;
  /** Every group, the largest first. */
  readonly items: readonly LoyaltyGroup[];
  /** Those worth a row, in the order chosen: the largest, and all that are different. */
  readonly listed: readonly LoyaltyGroup[];
  /** As of the overall score's groups. */
  readonly repeated: GroupTable["repeated"];
  /** All others together; null for none. */
  readonly unlisted: (LoyaltyFigures & { readonly groups: number }) | null;
}
