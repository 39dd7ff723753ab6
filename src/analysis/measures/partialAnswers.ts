import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Warning } from "../survey/recognition";

/** Rows without a valid overall score that count for dimensions, NPS, CES or what was measured of the service. */
export function partialAnswers({ survey, kept, answers }: CleanedSurvey): number {
  const { score, dimensions, nps, ces } = survey;
  if (score === null || (dimensions.length === 0 && nps === null && ces === null)) return 0;
  const isAnswered = (row: number): boolean =>
    [...dimensions, nps, ces].some((column) => column !== null && !Number.isNaN(column.values[row] ?? NaN));
  return answers.reduce(
    (sum, counts, row) => sum + (counts === 1 && kept[row] !== 1 && isAnswered(row) ? 1 : 0),
    0,
  );
}

/**
 * `answers-without-score`: there are such rows. Data: count.
 *
 * @example partialWarnings(0) // []
 */
export function partialWarnings(count: number): readonly Warning[] {
  return count === 0 ? [] : [{ code: "answers-without-score", count }];
}
