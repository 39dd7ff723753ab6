import { monthOf, type Period } from "../periods/period";
import { weekOf } from "../periods/isoWeek";
import { periodYearBefore } from "../periods/neighbourPeriods";
import type { Scale } from "../survey/scale";
import { coverageOf, type AnswerDays } from "./answerDays";
import { shareDifference } from "./answerSample";
import { bandCodes } from "./bandCodes";
import { changeAgainst, proportionOf, type TalliedMonth } from "./monthChange";
import type { PeriodMeasure, TrendStep, YearChange } from "./periodMeasure";
import { ratesOf, tallyBy, varianceOfTally } from "./tally";
import type { Thresholds } from "./thresholds";
import { wilsonInterval } from "./wilsonInterval";

/** The rows that months are made of. */
export interface DatedScores {
  readonly score: Float64Array;
  readonly scale: Scale;
  /** Excel serial days; NaN where unknown. */
  readonly time: Float64Array;
  /** 1 where the row counts, whatever the period asked for. */
  readonly kept: Uint8Array;
  /** The days of `time`: stray ones belong to no month. */
  readonly days: AnswerDays;
}

export interface MonthOptions {
  readonly step: TrendStep;
  /** The day (1–28) on which a 考核月 begins. */
  readonly startDay: number;
  readonly period: Period | null;
  readonly thresholds: Thresholds;
}

/**
 * The measures of each month (or week) that has an answer, in order, those within the period asked for marked; each against
 * the one before it and the same of the year before (S09), where these have answers. A month is complete when the data
 * begin with it and go on to its end, by the usual gap between answers.
 */
export function measureMonths(data: DatedScores, options: MonthOptions): PeriodMeasure[] {
  const months = talliedMonths(data, options);
  const placeOf = new Map(months.map(({ month }, place) => [month.from, place]));
  return months.map((current): PeriodMeasure => {
    const { month, tally, complete } = current;
    const beforeFrom = stepOf(month.from - 1, options).from;
    const before = placeOf.get(beforeFrom) ?? null;
    const yearFrom = periodYearBefore(month, options.startDay)?.from ?? null;
    const year = yearFrom === null ? null : (placeOf.get(yearFrom) ?? null);
    return {
      period: month.label,
      from: month.from,
      to: month.to,
      chosen: chosenIn(month, options.period),
      complete,
      ...ratesOf(tally),
      rateInterval: wilsonInterval(tally.content, tally.n),
      variance: varianceOfTally(tally),
      ...changeAgainst(at(months, before), current, data.scale, options.thresholds),
      before,
      beforeFrom,
      year: { place: year, from: yearFrom, ...yearChange(at(months, year), current) },
    };
  });
}

function at(months: readonly TalliedMonth[], place: number | null): TalliedMonth | null {
  return place === null ? null : (months[place] ?? null);
}

function talliedMonths(data: DatedScores, options: MonthOptions): readonly TalliedMonth[] {
  const { periods, placeOfDay } = findMonths(data.days, options);
  const tallies = tallyBy(
    (row) => placeOfDay.get(Math.floor(data.time[row] ?? NaN)) ?? -1,
    periods.length,
    bandCodes(data.score, data.kept, data.scale),
    data.score,
  );
  return periods.flatMap((month, place) => {
    const tally = tallies[place];
    if (tally === undefined || tally.n === 0) return [];
    return [{ month, tally, complete: coverageOf(month, data.days).complete }];
  });
}

interface FoundMonths {
  readonly periods: readonly Period[];
  readonly placeOfDay: ReadonlyMap<number, number>;
}

function findMonths({ days }: AnswerDays, options: MonthOptions): FoundMonths {
  const periods: Period[] = [];
  const placeOfDay = new Map<number, number>();
  for (const day of days) {
    const last = periods.at(-1);
    if (last === undefined || day >= last.to) periods.push(stepOf(day, options));
    placeOfDay.set(day, periods.length - 1);
  }
  return { periods, placeOfDay };
}

function stepOf(day: number, { step, startDay }: Pick<MonthOptions, "step" | "startDay">): Period {
  return step === "week" ? weekOf(day) : monthOf(day, startDay);
}

function chosenIn(month: Period, period: Period | null): PeriodMeasure["chosen"] {
  if (period === null || month.to <= period.from || month.from >= period.to) return null;
  return month.from >= period.from && month.to <= period.to ? "whole" : "part";
}

function yearChange(
  before: TalliedMonth | null,
  { tally }: TalliedMonth,
): Pick<YearChange, "change" | "interval" | "p"> {
  const rate = ratesOf(tally).rate;
  const earlier = before === null ? null : ratesOf(before.tally).rate;
  if (before === null || earlier === null || rate === null) return { change: null, interval: null, p: null };
  return { change: rate - earlier, ...shareDifference(proportionOf(before.tally), proportionOf(tally)) };
}
