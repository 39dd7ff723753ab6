import type { GroupFigures, GroupMeasure } from "../../analysis/measures/groupTable";
import type { GroupRow } from "./groupRows";

/** A row of a table of groups by the overall score. */
export type SatisfactionRow = GroupRow<GroupFigures, GroupMeasure>;
