import type { Period } from "../periods/period";
import type { AnswerDays } from "./answerDays";
import { chosenIn, findMonths, isWhole, type MonthSteps } from "./monthBuckets";
import type { PeriodMeasure } from "./periodMeasure";

/** A month (or week) with answers, whatever they are of. */
export type AnsweredMonth = Pick<PeriodMeasure, "period" | "from" | "to" | "chosen" | "complete">;

/**
 * The months (or weeks) in which a row counts, in order.
 *
 * @param time Excel serial days; NaN where unknown.
 * @param kept 1 where the row counts, whatever the period asked for.
 * @returns [] where no time is known.
 */
export function answeredMonths(
  time: Float64Array,
  kept: Uint8Array,
  days: AnswerDays | null,
  { period, ...steps }: MonthSteps & { readonly period: Period | null },
): readonly AnsweredMonth[] {
  if (days === null) return [];
  const { periods, placeOfDay } = findMonths(days, steps);
  const answered = new Set<number>();
  for (let row = 0; row < time.length; row++) {
    const place = kept[row] === 1 ? placeOfDay.get(Math.floor(time[row] ?? NaN)) : undefined;
    if (place !== undefined) answered.add(place);
  }
  return periods.flatMap((month, place): AnsweredMonth[] => {
    if (!answered.has(place)) return [];
    const { label, from, to } = month;
    return [
      { period: label, from, to, chosen: chosenIn(month, period), complete: isWhole(month, days, steps) },
    ];
  });
}
