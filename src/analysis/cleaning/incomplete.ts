import { onceFor } from "../once";
import type { Survey } from "../survey/survey";
import { DEFAULT_CLEANING_LIMITS } from "./cleaning";
import { NEVER, type RowRule } from "./rowRule";

/** Fewer questions are no questionnaire that could be left unfinished. */
const FEWEST_QUESTIONS = 3;
/** Where more rows than this are "unfinished", the questions are not put to everybody. */
const LARGEST_SHARE = 0.2;

/**
 * S15, 未完成: under `answeredShare` (0–1) of the dimensions are filled in; "not applicable" and the like are filled
 * in. Applies to questionnaires of three dimensions or more whose questions are for everybody (questionsAreForSome).
 */
export function incompleteRule(survey: Survey, answeredShare: number): RowRule {
  const { dimensions } = survey;
  if (dimensions.length < FEWEST_QUESTIONS) return NEVER;
  const filled = filledIn(dimensions);
  const least = answeredShare * dimensions.length;
  if (shareUnder(survey, filled, least) > LARGEST_SHARE) return NEVER;
  return (row) =>
    (filled[row] ?? 0) < least ? `${String(filled[row] ?? 0)}/${String(dimensions.length)}` : null;
}

/** Whether over a fifth of those who gave a score left most dimensions blank: they were not asked all of them. */
export function questionsAreForSome(
  survey: Survey,
  answeredShare = DEFAULT_CLEANING_LIMITS.answeredShare,
): boolean {
  if (survey.dimensions.length < FEWEST_QUESTIONS) return false;
  return (
    shareUnder(survey, filledIn(survey.dimensions), answeredShare * survey.dimensions.length) > LARGEST_SHARE
  );
}

/** By row so many dimensions are filled in. */
const filledIn = onceFor(countFilledIn);

function countFilledIn(dimensions: Survey["dimensions"]): Uint16Array {
  const filled = new Uint16Array(dimensions[0]?.values.length ?? 0);
  for (const { values, invalid } of dimensions) {
    for (let row = 0; row < filled.length; row++) {
      if (!Number.isNaN(values[row] ?? NaN) || invalid[row] === 1) filled[row] = (filled[row] ?? 0) + 1;
    }
  }
  return filled;
}

function shareUnder({ score, rowCount }: Survey, filled: Uint16Array, least: number): number {
  let scored = 0;
  let under = 0;
  for (let row = 0; row < rowCount; row++) {
    if (score !== null && Number.isNaN(score.values[row] ?? NaN)) continue;
    scored++;
    if ((filled[row] ?? 0) < least) under++;
  }
  return scored === 0 ? 0 : under / scored;
}
