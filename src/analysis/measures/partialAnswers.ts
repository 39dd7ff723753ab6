import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Warning } from "../survey/recognition";

/** Rows without a valid overall score that count for dimensions, NPS, CES or what was measured of the service. */
export function partialAnswers({ survey, kept, answers }: CleanedSurvey): number {
  const { score, dimensions, nps, ces } = survey;
  if (score === null || (dimensions.length === 0 && nps === null && ces === null)) return 0;
  const columns = [...dimensions, nps, ces].filter((column) => column !== null);
  const isAnswered = (row: number): boolean =>
    columns.some(({ values }) => !Number.isNaN(values[row] ?? NaN));
  let count = 0;
  for (let row = 0; row < answers.length; row++) {
    if (answers[row] === 1 && kept[row] !== 1 && isAnswered(row)) count++;
  }
  return count;
}

/**
 * `answers-without-score`: there are such rows. Data: count.
 *
 * @example partialWarnings(0) // []
 */
export function partialWarnings(count: number): readonly Warning[] {
  return count === 0 ? [] : [{ code: "answers-without-score", count }];
}
