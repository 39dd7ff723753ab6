import type { GroupMeasure, GroupTable } from "../../analysis/measures/groupTable";

type ReportedGroup = Pick<
  GroupMeasure,
  | "name"
  | "n"
  | "rate"
  | "dissatisfiedRate"
  | "mean"
  | "different"
  | "p"
  | "adjustedP"
  | "difference"
  | "differenceInterval"
  | "verdict"
>;

/** All groups of a division, and the pairs of them whose order the mix of another division turns. */
export interface ReportedGroups extends Pick<GroupTable, "role" | "reversals"> {
  readonly items: readonly ReportedGroup[];
}

/** What the report says of a division: all its groups, whether or not they have a row on a sheet. */
export function reportedGroups({ role, items, reversals }: GroupTable): ReportedGroups {
  return { role, items: items.map(groupOf), reversals };
}

function groupOf(group: GroupMeasure): ReportedGroup {
  const { name, n, rate, dissatisfiedRate, mean } = group;
  const { different, p, adjustedP, difference, differenceInterval, verdict } = group;
  return {
    name,
    n,
    rate,
    dissatisfiedRate,
    mean,
    different,
    p,
    adjustedP,
    difference,
    differenceInterval,
    verdict,
  };
}
