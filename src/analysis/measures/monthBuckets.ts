import { weekOf } from "../periods/isoWeek";
import { monthOf, type Period } from "../periods/period";
import { coverageOf, type AnswerDays } from "./answerDays";
import type { PeriodMeasure, TrendStep } from "./periodMeasure";
import { calendarDay, serialOf } from "../periods/calendarDay";

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
 * The month (or week, or year) of a day.
 *
 * @example stepOf(45438, { step: "month", startDay: 26 }).label // "2024-06"
 */
export function stepOf(day: number, { step, startDay }: MonthSteps): Period {
  if (step === "year") return yearOf(day);
  return step === "week" ? weekOf(day) : monthOf(day, startDay);
}

function yearOf(day: number): Period {
  const { year } = calendarDay(day);
  return { label: String(year), from: serialOf(year, 1, 1), to: serialOf(year + 1, 1, 1) };
}

/** Whether the data go on to the end of a month (or week); of a year, where no day is known, nothing says otherwise. */
export function isWhole(month: Period, days: AnswerDays, { step }: Pick<MonthSteps, "step">): boolean {
  return step === "year" || coverageOf(month, days).complete;
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
