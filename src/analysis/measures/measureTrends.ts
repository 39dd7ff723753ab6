import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Selection } from "../cleaning/selectPeriod";
import { periodYearBefore } from "../periods/neighbourPeriods";
import type { Period } from "../periods/period";
import { alarmLimits, type AlarmLimits, type OwnAlarms } from "./alarmLimits";
import type { AnswerDays } from "./answerDays";
import { gainOf, type Better } from "./better";
import { SIGNIFICANT } from "../statistics/chance";
import { betterOf, type MeasureRecord } from "./measureRecord";
import type { AlarmKind, MeasureChange, MeasurePeriod, MeasureTrend } from "./measureTrend";
import { chosenIn, findMonths, isWhole, stepOf, type MonthSteps } from "./monthBuckets";
import { belongingRows } from "./rowDays";
import { differenceOf } from "./sampleTests";
import { sampleInterval, sampleValue } from "./sampleFigures";
import type { SampleNumbers } from "./sampleNumbers";
import { tallyAnswers } from "./tallyAnswers";
import { reaches } from "./reaches";
import type { Thresholds } from "./thresholds";

export interface TrendOptions extends MonthSteps {
  readonly period: Period | null;
  readonly thresholds: Thresholds;
  readonly alarms: OwnAlarms;
}

/**
 * Every measure by month (or week), each month against the one before and the same of the year before (S09); [] where no
 * time is known. `selection` is of rows whatever the period asked for, which is marked.
 */
export function measureTrends(
  measures: readonly MeasureRecord[],
  cleaned: CleanedSurvey,
  selection: Selection,
  days: AnswerDays | null,
  options: TrendOptions,
): MeasureTrend[] {
  const { time } = cleaned.survey;
  if (days === null || time === null) return [];
  const { periods, placeOfDay } = findMonths(days, options);
  const monthOf = belongingRows(time.values, placeOfDay);
  const months = periods.map((month) => ({ month, complete: isWhole(month, days, options) }));
  return measures.map((measure) => {
    const tallied = tallyAnswers(measure, cleaned, selection, months.length, monthOf);
    const answered = months.flatMap((month, place): AnsweredMonth[] => {
      const numbers = tallied[place];
      return numbers === undefined || numbers.n === 0 ? [] : [{ ...month, numbers }];
    });
    return trendOf(measure, answered, options);
  });
}

interface AnsweredMonth {
  readonly month: Period;
  readonly complete: boolean;
  readonly numbers: SampleNumbers;
}

function trendOf(
  measure: MeasureRecord,
  months: readonly AnsweredMonth[],
  options: TrendOptions,
): MeasureTrend {
  const { key, label, unit, kind } = measure;
  const better = betterOf(measure);
  const limits = alarmLimits(key, unit, options.thresholds, options.alarms);
  const placeOf = new Map(months.map(({ month }, place) => [month.from, place]));
  const against = (from: number | null, { numbers }: AnsweredMonth): MeasureChange => {
    const place = from === null ? null : (placeOf.get(from) ?? null);
    return { from, place, ...changeFrom(place === null ? undefined : months[place], numbers) };
  };
  const periods = months.map((current): MeasurePeriod => {
    const { month, complete, numbers } = current;
    const before = against(stepOf(month.from - 1, options).from, current);
    const earlier = before.place === null ? undefined : months[before.place];
    const isFair = earlier !== undefined && isJudged([earlier, current], options.thresholds);
    return {
      period: month.label,
      from: month.from,
      to: month.to,
      chosen: chosenIn(month, options.period),
      complete,
      n: numbers.n,
      numbers,
      value: sampleValue(numbers),
      interval: sampleInterval(numbers),
      before,
      year: against(periodYearBefore(month, options.startDay)?.from ?? null, current),
      alarms: isFair ? alarmsOf(before, sampleValue(earlier.numbers), better, limits) : [],
    };
  });
  return { key, label, unit, kind, better, periods };
}

/** Months are compared for alarms when both are complete and have answers enough. */
function isJudged(months: readonly AnsweredMonth[], { smallSample }: Thresholds): boolean {
  return months.every(({ complete, numbers }) => complete && numbers.n >= smallSample);
}

function changeFrom(
  before: AnsweredMonth | undefined,
  after: SampleNumbers,
): Pick<MeasureChange, "change" | "interval" | "p"> {
  const [first, second] = [before === undefined ? null : sampleValue(before.numbers), sampleValue(after)];
  if (before === undefined || first === null || second === null) {
    return { change: null, interval: null, p: null };
  }
  return { change: second - first, ...differenceOf(before.numbers, after) };
}

/** A change for the worse has to reach a limit and be more than chance. */
function alarmsOf(
  { change, p }: MeasureChange,
  before: number | null,
  better: Better | null,
  { absolute, relative }: AlarmLimits,
): readonly AlarmKind[] {
  if (change === null || p === null || p >= SIGNIFICANT || before === null || better === null) return [];
  const loss = -gainOf(change, better);
  if (loss <= 0) return [];
  const isReached = (amount: number, limit: number | null): boolean =>
    limit !== null && limit > 0 && reaches(amount, limit);
  return [
    ...(isReached(loss, absolute) ? (["absolute"] as const) : []),
    ...(before !== 0 && isReached(loss / Math.abs(before), relative) ? (["relative"] as const) : []),
  ];
}
