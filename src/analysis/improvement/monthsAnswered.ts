import type { AnswerDays } from "../measures/answerDays";
import { monthOf, type Period } from "../periods/period";

/** The 考核月 that the answers evaluated fall in. */
export interface MonthsAnswered {
  /** At least 1. */
  readonly count: number;
  /** The last of them, "2024-05". */
  readonly last: string;
}

/**
 * The months of the period, or of all the data, that have answers; stray days are left out.
 *
 * @returns null where no time is known, or the period has no answer.
 */
export function monthsAnswered(
  days: AnswerDays | null,
  period: Period | null,
  startDay: number,
): MonthsAnswered | null {
  const stray = new Set(days?.stray);
  const within = (days?.days ?? []).filter(
    (day) => !stray.has(day) && (period === null || (day >= period.from && day < period.to)),
  );
  const labels = new Set(within.map((day) => monthOf(day, startDay).label));
  const last = [...labels].at(-1);
  return last === undefined ? null : { count: labels.size, last };
}
