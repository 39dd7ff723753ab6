import { once } from "../once";
import type { Survey } from "../survey/survey";
import {
  DEFAULT_CLEANING_LIMITS,
  FLAG_RULES,
  type CleanedSurvey,
  type CleaningLimits,
  type CleaningOptions,
  type Exclusion,
  type ExclusionRule,
  type FlagRule,
  type RowCorrection,
} from "./cleaning";
import { withMaskedGroups } from "./customerNames";
import { contentHashes } from "./contentHash";
import { contradictionRule } from "./contradiction";
import { correctedScores } from "./correctedScores";
import { duplicateRule } from "./duplicate";
import { feedbackAgainstTicketFlag } from "./feedbackAgainstTicket";
import { flagRule } from "./flagRule";
import { incompleteRule } from "./incomplete";
import { lateAnswerFlag } from "./lateAnswer";
import { noReasonTextFlag } from "./noReasonText";
import { momentsOf } from "../survey/moments";
import { outOfPeriodRule } from "./outOfPeriod";
import { rowKeys } from "./rowKeys";
import { NEVER, NEVER_FLAGGED, type RowFlag, type RowRule } from "./rowRule";
import { scoreInvalidRule, scoreMissingRule } from "./scoreRules";
import { testTicketRule } from "./testTicket";

/**
 * Decides of each row whether it counts (S14–S18, S21): a row counts under the first rule that applies, flags only
 * mark it. Rows that nobody answered (totals, notes) are told apart from those without a score by the survey alone: the
 * rule is the same. The survey itself is not touched (S19). kept + exclusions = rows, whatever the options.
 */
export function cleanSurvey(survey: Survey, options: CleaningOptions): CleanedSurvey {
  const hashOf = contentHashes(survey);
  const keys = once(() => rowKeys(survey, hashOf));
  const score = correctedScores(survey, keys, options.corrections);
  const limits: CleaningLimits = { ...DEFAULT_CLEANING_LIMITS, ...options.limits };
  const verdict = exclusionVerdict(survey, score, limits, options, { keys, hashOf });
  const kept = new Uint8Array(survey.rowCount);
  const answers = new Uint8Array(survey.rowCount);
  const listed = new Uint8Array(survey.rowCount);
  const exclusions: Exclusion[] = [];
  const inPeriod = outOfPeriodRule(momentsOf(survey), options.period);
  for (let row = 0; row < survey.rowCount; row++) {
    const exclusion = verdict(row);
    if (exclusion === null) kept[row] = 1;
    else exclusions.push(exclusion);
    if (survey.notAnswers.size > 0 && survey.notAnswers.has(row)) continue;
    const answered = exclusion === null || isScoreRule(exclusion.rule);
    answers[row] = answered && inPeriod(row) === null ? 1 : 0;
    listed[row] = answered || exclusion.rule === "out-of-period" || exclusion.rule === "by-hand" ? 1 : 0;
  }
  const flagged = flagRows(survey, score, kept, limits);
  return { survey: withMaskedGroups(survey), keys, kept, answers, listed, score, exclusions, flagged };
}

function isScoreRule(rule: ExclusionRule): boolean {
  return rule === "score-missing" || rule === "score-invalid";
}

type Verdict = (row: number) => Exclusion | null;

/** The rules in the order of EXCLUSION_RULES, with what staff decided before them. */
function exclusionVerdict(
  survey: Survey,
  score: Float64Array,
  limits: CleaningLimits,
  { corrections, takenBack, period }: CleaningOptions,
  { keys, hashOf }: Pick<CleanedSurvey, "keys"> & { readonly hashOf: (row: number) => string },
): Verdict {
  const duplicate = duplicateRule(survey, hashOf);
  const scoreRules: readonly NamedRule[] = [
    {
      rule: "score-invalid",
      applies: corrections.size === 0 ? NEVER : (row) => typedText(corrections.get(keys()[row] ?? "")),
    },
    { rule: "score-missing", applies: scoreMissingRule(survey.score, score) },
    { rule: "score-invalid", applies: scoreInvalidRule(survey.score, score) },
  ];
  const outOfPeriod: NamedRule = {
    rule: "out-of-period",
    applies: outOfPeriodRule(momentsOf(survey), period),
  };
  const contradiction = contradictionRule(survey, score);
  const all: readonly NamedRule[] = [
    { rule: "test-ticket", applies: testTicketRule(survey) },
    { rule: "misrated", applies: flagRule(survey.flags.misrated) },
    { rule: "appeal", applies: flagRule(survey.flags.appeal) },
    { rule: "duplicate", applies: duplicate },
    ...scoreRules,
    { rule: "incomplete", applies: incompleteRule(survey, limits.answeredShare) },
    { rule: "contradiction", applies: contradiction },
    outOfPeriod,
  ];
  const rules = all.filter(({ applies }) => applies !== NEVER);
  const judged = rules.filter(({ applies }) => applies !== contradiction);
  const { notAnswers } = survey;
  return (row) => {
    const notAnswer = notAnswers.size === 0 ? undefined : notAnswers.get(row);
    if (notAnswer !== undefined) return { row, rule: "score-missing", found: notAnswer.found };
    // where staff decided nothing, no row needs its key
    if (corrections.size + takenBack.size === 0) return firstOf(rules, row);
    const key = keys()[row] ?? "";
    const correction = corrections.get(key);
    if (correction?.excludedBecause) {
      // A copy of a row that staff dropped is still a copy: the rule has to have seen the row.
      duplicate(row);
      return { row, rule: "by-hand", found: correction.excludedBecause };
    }
    if (takenBack.has(key)) return firstOf([...scoreRules, outOfPeriod], row);
    return firstOf(isJudged(correction) ? judged : rules, row);
  };
}

interface NamedRule {
  readonly rule: ExclusionRule;
  readonly applies: RowRule;
}

/** What staff typed in place of a score that is no number. */
function typedText(correction: RowCorrection | undefined): string | null {
  return typeof correction?.score === "string" ? correction.score : null;
}

/** Who corrected score or reason has looked at both: they contradict each other no more. */
function isJudged(correction: RowCorrection | undefined): boolean {
  return (
    correction?.score !== undefined || (correction?.reasons ?? []).some((reason) => reason !== undefined)
  );
}

function firstOf(rules: readonly NamedRule[], row: number): Exclusion | null {
  for (const { rule, applies } of rules) {
    const found = applies(row);
    if (found !== null) return { row, rule, found };
  }
  return null;
}

function flagRows(
  survey: Survey,
  score: Float64Array,
  kept: Uint8Array,
  limits: CleaningLimits,
): Record<FlagRule, readonly number[]> {
  const applies: Record<FlagRule, RowFlag> = {
    "no-reason-text": noReasonTextFlag(survey, score),
    late: lateAnswerFlag(survey, limits.lateAfterHours),
    "feedback-contradicts-ticket": feedbackAgainstTicketFlag(survey, limits.responseSeconds),
  };
  const flagged: Record<FlagRule, number[]> = {
    "no-reason-text": [],
    late: [],
    "feedback-contradicts-ticket": [],
  };
  for (const rule of FLAG_RULES) {
    const isFlagged = applies[rule];
    for (let row = 0; row < survey.rowCount && isFlagged !== NEVER_FLAGGED; row++) {
      if (kept[row] === 1 && isFlagged(row)) flagged[rule].push(row);
    }
  }
  return flagged;
}
