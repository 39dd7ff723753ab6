import {
  EXCLUSION_RULES,
  FLAG_RULES,
  type CleanedSurvey,
  type Exclusion,
  type ExclusionRule,
  type FlagRule,
} from "./cleaning";

/** How many rows each rule of the cleaning left out, and how many it marked. */
export interface RuleCounts {
  readonly excluded: Readonly<Record<ExclusionRule, number>>;
  readonly flagged: Readonly<Record<FlagRule, number>>;
}

/** Of rows that no rule was tried on. */
export const NO_RULE_APPLIED: RuleCounts = { excluded: zeros(EXCLUSION_RULES), flagged: zeros(FLAG_RULES) };

/** Counts what the rules did to the rows of a survey. */
export function countByRule(exclusions: readonly Exclusion[], flagged: CleanedSurvey["flagged"]): RuleCounts {
  const counts = { excluded: zeros(EXCLUSION_RULES), flagged: zeros(FLAG_RULES) };
  for (const { rule } of exclusions) counts.excluded[rule]++;
  for (const rule of FLAG_RULES) counts.flagged[rule] = flagged[rule].length;
  return counts;
}

function zeros<Rule extends string>(rules: readonly Rule[]): Record<Rule, number> {
  return Object.fromEntries(rules.map((rule) => [rule, 0])) as Record<Rule, number>;
}
