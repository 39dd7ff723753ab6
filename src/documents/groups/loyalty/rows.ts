import type { LoyaltyFigures, LoyaltyGroup } from "../../../analysis/measures/loyaltyTable";
import type { GroupRow } from "../groupRows";

/** A row of a table of groups by NPS or CES. */
export type LoyaltyRow = GroupRow<LoyaltyFigures, LoyaltyGroup>;
