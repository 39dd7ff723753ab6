import { coverageOf, type AnswerDays } from "./answerDays";
import type { Period } from "../periods/period";

/**
 * Answers still to come in the evaluated period, at the pace so far, as a whole number; null without a period, and
 * where its data go on to its end.
 *
 * @param answers the valid ones of the period; null without an overall score.
 */
export function expectedRest(
  answers: { readonly n: number } | null,
  period: Period | null,
  days: AnswerDays | null,
): number | null {
  if (answers === null || period === null || days === null) return null;
  const { complete, days: covered } = coverageOf(period, days);
  if (complete || covered === null) return null;
  const [, last] = covered;
  const [passed, left] = [last + 1 - period.from, period.to - 1 - last];
  return left <= 0 ? null : Math.round((answers.n / passed) * left);
}
