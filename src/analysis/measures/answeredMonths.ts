import type { Period } from "../periods/period";
import type { AnswerDays } from "./answerDays";
import { chosenIn, findMonths, isWhole, type MonthSteps } from "./monthBuckets";
import type { PeriodMeasure } from "./periodMeasure";
import { belongingRows } from "./rowDays";

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
  const monthOf = belongingRows(time, placeOfDay);
  const answered = new Uint8Array(periods.length);
  for (let row = 0; row < monthOf.length; row++) {
    const place = monthOf[row] ?? -1;
    if (place >= 0 && kept[row] === 1) answered[place] = 1;
  }
  return periods.flatMap((month, place): AnsweredMonth[] => {
    if (answered[place] !== 1) return [];
    const { label, from, to } = month;
    return [
      { period: label, from, to, chosen: chosenIn(month, period), complete: isWhole(month, days, steps) },
    ];
  });
}
