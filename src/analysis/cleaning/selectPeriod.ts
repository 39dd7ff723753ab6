import type { CleanedSurvey } from "./cleaning";
import { momentsOf } from "../survey/moments";
import { outOfPeriodRule } from "./outOfPeriod";

/** Rows that count, by another period than the one that was cleaned for. */
export interface Selection {
  /** 1 where the row counts for the overall score. */
  readonly kept: Uint8Array;
  /** 1 where its answers to dimensions, NPS and CES count. */
  readonly answers: Uint8Array;
}

/** The rows that would count if `period` had been asked for; null = whatever the period. */
export function selectPeriod(
  cleaned: CleanedSurvey,
  period: { readonly from: number; readonly to: number } | null,
): Selection {
  const { survey, exclusions } = cleaned;
  const outside = outOfPeriodRule(momentsOf(survey), period);
  const kept = cleaned.kept.slice();
  const answers = cleaned.kept.slice();
  for (const { row, rule } of exclusions) {
    if (rule === "out-of-period") kept[row] = 1;
    if (rule === "out-of-period" || rule === "score-missing" || rule === "score-invalid") answers[row] = 1;
  }
  for (let row = 0; row < survey.rowCount; row++) {
    if (period !== null && outside(row) !== null) {
      kept[row] = 0;
      answers[row] = 0;
    }
  }
  return { kept, answers };
}

/** The rows of `selection` that are not in `other`. */
export function without(selection: Selection, other: Selection): Selection {
  return {
    kept: selection.kept.map((value, row) => (other.answers[row] === 1 ? 0 : value)),
    answers: selection.answers.map((value, row) => (other.answers[row] === 1 ? 0 : value)),
  };
}
