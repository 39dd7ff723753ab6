import type { GroupRole } from "../../analysis/survey/role";
import { ROLE_TERMS } from "../groups/roleTerms";
import type { TableDefinition } from "../sheet/tableReference";
import { TERMS } from "./words";

/** The categories by what they weigh. */
export const WEIGHTS = {
  document: "reason-breakdown",
  headings: {
    category: TERMS.category,
    count: TERMS.count,
    mentionShare: TERMS.mentionShare,
    answerShare: TERMS.answerShare,
    severity: TERMS.severity,
    levelSeverity: TERMS.levelSeverity,
    severityShare: TERMS.severityShare,
    minutes: TERMS.minutes,
    minutesShare: TERMS.minutesShare,
    counted: TERMS.counted,
  },
} as const satisfies TableDefinition;

/** The categories by the groups of a role, whose names head the columns. */
export function reasonsBy(role: GroupRole): TableDefinition<"category" | "counted"> {
  return {
    document: WEIGHTS.document,
    part: role,
    headings: { category: TERMS.category, counted: TERMS.counted },
  };
}

/** A table for each role. */
export const GROUP_TABLES = (Object.keys(ROLE_TERMS) as GroupRole[]).map(reasonsBy);
