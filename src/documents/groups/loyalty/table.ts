import type { GroupRole } from "../../../analysis/survey/role";
import { CONCEPTS } from "../../../glossary/concepts";
import type { Term } from "../../../glossary/locale";
import type { TableDefinition } from "../../sheet/tableReference";
import { GROUPS_DOCUMENT } from "../table";
import { ROLE_TERMS } from "../roleTerms";
import { TERMS } from "../words";

/** What the measures are called that groups are compared by besides 总体满意度. */
const MEASURES: Readonly<Record<string, Term>> = {
  nps: CONCEPTS.netPromoterAnswer,
  ces: CONCEPTS.customerEffortAnswer,
  easyShare: CONCEPTS.easyShare,
};

const HEADINGS = {
  n: CONCEPTS.answersCount,
  low: CONCEPTS.intervalLow,
  high: CONCEPTS.intervalHigh,
  difference: TERMS.difference,
  differenceLow: TERMS.ownDifferenceLow,
  differenceHigh: TERMS.ownDifferenceHigh,
  adjustedP: TERMS.adjustedP,
  verdict: CONCEPTS.againstRest,
  first: TERMS.firstNumber,
  second: TERMS.secondNumber,
  criterion: TERMS.criterion,
  ownN: TERMS.ownCount,
  ownFirst: TERMS.ownFirst,
  ownSecond: TERMS.ownSecond,
  ownEffect: TERMS.ownEffect,
  othersEffect: TERMS.othersEffect,
  variance: TERMS.variance,
  othersN: TERMS.othersCount,
  othersFirst: TERMS.othersFirst,
  othersSecond: TERMS.othersSecond,
  othersMean: TERMS.othersMean,
  othersVariance: TERMS.othersVariance,
} as const;

export type LoyaltyKey = keyof typeof HEADINGS | "name" | "value";

/** The table of a measure by the groups of one role. */
export function loyaltyTableOf(measure: string, role: GroupRole): TableDefinition<LoyaltyKey> {
  const value = MEASURES[measure] ?? CONCEPTS.meanScore;
  return {
    document: GROUPS_DOCUMENT,
    part: `${measure}-${role}`,
    headings: { ...HEADINGS, name: ROLE_TERMS[role], value },
  };
}

export const LOYALTY_TABLES = Object.keys(MEASURES).flatMap((measure) =>
  (Object.keys(ROLE_TERMS) as GroupRole[]).map((role) => loyaltyTableOf(measure, role)),
);
