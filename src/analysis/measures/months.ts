import type { Period } from "../periods/period";
import { periodYearBefore } from "../periods/neighbourPeriods";
import type { Scale } from "../survey/scale";
import type { AnswerDays } from "./answerDays";
import { shareDifference } from "./sampleTests";
import { bandCodes } from "./bandCodes";
import { chosenIn, findMonths, isWhole, stepOf, type MonthSteps } from "./monthBuckets";
import { changeAgainst, proportionOf, type TalliedMonth } from "./monthChange";
import type { PeriodMeasure, YearChange } from "./periodMeasure";
import { belongingRows } from "./rowDays";
import { ratesOf, tallyBy, varianceOfTally } from "./tally";
import type { Thresholds } from "./thresholds";
import { wilsonInterval } from "../statistics/wilsonInterval";

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

export interface MonthOptions extends MonthSteps {
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
    belongingRows(data.time, placeOfDay),
    periods.length,
    bandCodes(data.score, data.kept, data.scale),
    data.score,
  );
  return periods.flatMap((month, place) => {
    const tally = tallies[place];
    if (tally === undefined || tally.n === 0) return [];
    return [{ month, tally, complete: isWhole(month, data.days, options) }];
  });
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
