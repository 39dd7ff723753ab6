import { shareOf } from "../statistics/share";
import { EXCLUSION_RULES, FLAG_RULES, type ExclusionRule, type FlagRule } from "./cleaning";

/** Rows that a rule dropped or marked, and their share of the rows read (0–1; null where none was read). */
export interface RuleCount<Rule> {
  readonly rule: Rule;
  readonly count: number;
  readonly share: number | null;
}

/** S14–S16: all rules in their order, and the share of the rows that count. */
export interface RuleCounts {
  readonly excluded: readonly RuleCount<ExclusionRule>[];
  readonly flagged: readonly RuleCount<FlagRule>[];
  readonly keptShare: number | null;
}

/** Rows by rule, in the order in which the rules are tried. */
export function ruleCounts(rows: {
  readonly read: number;
  readonly kept: number;
  readonly excluded: Readonly<Record<ExclusionRule, number>>;
  readonly flagged: Readonly<Record<FlagRule, number>>;
}): RuleCounts {
  const { read, kept, excluded, flagged } = rows;
  return {
    excluded: EXCLUSION_RULES.map((rule) => counted(rule, excluded[rule], read)),
    flagged: FLAG_RULES.map((rule) => counted(rule, flagged[rule], read)),
    keptShare: shareOf(kept, read),
  };
}

function counted<Rule>(rule: Rule, count: number, read: number): RuleCount<Rule> {
  return { rule, count, share: shareOf(count, read) };
}
