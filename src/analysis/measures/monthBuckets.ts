import { weekOf } from "../periods/isoWeek";
import { monthOf, type Period } from "../periods/period";
import type { AnswerDays } from "./answerDays";
import type { PeriodMeasure, TrendStep } from "./periodMeasure";

/** How time is cut. */
export interface MonthSteps {
  readonly step: TrendStep;
  /** The day (1–28) on which a 考核月 begins. */
  readonly startDay: number;
}

/** The months (or weeks) that have days with answers, in order, and the place among them of each such day. */
export interface FoundMonths {
  readonly periods: readonly Period[];
  readonly placeOfDay: ReadonlyMap<number, number>;
}

/** Cuts the days with answers into months; stray days belong to none. */
export function findMonths({ days }: AnswerDays, options: MonthSteps): FoundMonths {
  const periods: Period[] = [];
  const placeOfDay = new Map<number, number>();
  for (const day of days) {
    const last = periods.at(-1);
    if (last === undefined || day >= last.to) periods.push(stepOf(day, options));
    placeOfDay.set(day, periods.length - 1);
  }
  return { periods, placeOfDay };
}

/**
 * The month (or week) of a day.
 *
 * @example stepOf(45438, { step: "month", startDay: 26 }).label // "2024-06"
 */
export function stepOf(day: number, { step, startDay }: MonthSteps): Period {
  return step === "week" ? weekOf(day) : monthOf(day, startDay);
}

/**
 * How much of a month lies in the period asked for; null for nothing.
 *
 * @example chosenIn(parsePeriod("2024-05"), parsePeriod("2024Q2")) // "whole"
 */
export function chosenIn(month: Period, period: Period | null): PeriodMeasure["chosen"] {
  if (period === null || month.to <= period.from || month.from >= period.to) return null;
  return month.from >= period.from && month.to <= period.to ? "whole" : "part";
}
