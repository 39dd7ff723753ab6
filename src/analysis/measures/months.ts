import type { PeriodMeasure } from "./periodMeasure";
import type { Scale } from "../survey/scale";
import { coverageOf, type AnswerDays } from "./answerDays";
import { meanDifference, shareDifference, type Difference } from "./answerSample";
import { bandCodes } from "./bandCodes";
import { gainOf } from "./better";
import { SIGNIFICANT } from "./chance";
import { betterOf, type MeasureRecord } from "./measureRecord";
import { meanMeasure, rateMeasure } from "./measureRecords";
import { monthOf, type Period } from "./period";
import { ratesOf, tallyBy, varianceOfTally, type Tally } from "./tally";
import { reaches, type Thresholds } from "./thresholds";
import { wilsonInterval } from "./wilsonInterval";

/** The rows that months are made of. */
export interface DatedScores {
  readonly score: Float64Array;
  readonly scale: Scale;
  /** Excel serial days; NaN where unknown. */
  readonly time: Float64Array;
  /** 1 where the row counts for the period asked for. */
  readonly kept: Uint8Array;
  /** 1 where the row would count whatever the period: what the month before is measured on. */
  readonly keptInAnyPeriod: Uint8Array;
  /** The days of `time`: stray ones belong to no month. */
  readonly days: AnswerDays;
}

export interface MonthOptions {
  /** The day (1–28) on which a 考核月 begins. */
  readonly startDay: number;
  readonly period: Period | null;
  readonly thresholds: Thresholds;
}

/** A month with its answers. */
interface TalliedMonth {
  readonly month: Period;
  readonly tally: Tally;
  readonly complete: boolean;
}

/**
 * The measures of each month that has an answer, in order, each against the calendar month before it (S09): a change needs
 * answers there. A month is complete when the data begin with it and go on to its end, by the usual gap between answers.
 */
export function measureMonths(data: DatedScores, options: MonthOptions): PeriodMeasure[] {
  const months = findMonths(data.days, options.startDay);
  const bucketOf = (row: number): number => months.bucketOfDay.get(Math.floor(data.time[row] ?? NaN)) ?? -1;
  const tallied = (mask: Uint8Array, period: Period | null): TalliedMonth[] => {
    const tallies = tallyBy(
      bucketOf,
      months.periods.length,
      bandCodes(data.score, mask, data.scale),
      data.score,
    );
    return months.periods.flatMap((month, i) => {
      const tally = tallies[i];
      if (tally === undefined || tally.n === 0) return [];
      return [{ month, tally, complete: isWhole(month, period) && coverageOf(month, data.days).complete }];
    });
  };
  const listed = tallied(data.kept, options.period);
  const everywhere = tallied(data.keptInAnyPeriod, null);
  return listed.map((current) => {
    const isBefore = ({ month }: TalliedMonth): boolean => month.to === current.month.from;
    const before = everywhere.find(isBefore) ?? null;
    const place = listed.findIndex(isBefore);
    return {
      period: current.month.label,
      complete: current.complete,
      ...ratesOf(current.tally),
      rateInterval: wilsonInterval(current.tally.content, current.tally.n),
      variance: varianceOfTally(current.tally),
      ...changeAgainst(before, current, data.scale, options.thresholds),
      before: place < 0 ? null : place,
    };
  });
}

interface FoundMonths {
  readonly periods: readonly Period[];
  readonly bucketOfDay: ReadonlyMap<number, number>;
}

function findMonths({ days }: AnswerDays, startDay: number): FoundMonths {
  const periods: Period[] = [];
  const bucketOfDay = new Map<number, number>();
  for (const day of days) {
    const last = periods.at(-1);
    if (last === undefined || day >= last.to) periods.push(monthOf(day, startDay));
    bucketOfDay.set(day, periods.length - 1);
  }
  return { periods, bucketOfDay };
}

/** A month that the period asked for cuts is not whole. */
function isWhole(month: Period, period: Period | null): boolean {
  return period === null || (month.from >= period.from && month.to <= period.to);
}

type MonthChange = Pick<PeriodMeasure, "change" | "interval" | "p" | "meanP" | "alarm" | "previous">;

const NO_CHANGE: MonthChange = {
  change: null,
  interval: null,
  p: null,
  meanP: null,
  alarm: false,
  previous: null,
};

function changeAgainst(
  before: TalliedMonth | null,
  current: TalliedMonth,
  scale: Scale,
  thresholds: Thresholds,
): MonthChange {
  if (before === null) return NO_CHANGE;
  const [rates, previous] = [ratesOf(current.tally), ratesOf(before.tally)];
  if (rates.rate === null || previous.rate === null) return NO_CHANGE;
  const { p, interval } = shareDifference(
    { count: previous.contentCount, n: previous.n },
    { count: rates.contentCount, n: rates.n },
  );
  const meanP = meanChange(before.tally, current.tally).p;
  const fair = before.complete && current.complete && Math.min(rates.n, previous.n) >= thresholds.smallSample;
  return {
    change: rates.rate - previous.rate,
    interval,
    p,
    meanP,
    alarm: fair && isAlarm(fallsOf(rates, previous, scale), { p, meanP }, thresholds),
    previous: {
      period: before.month.label,
      complete: before.complete,
      n: previous.n,
      contentCount: previous.contentCount,
      rateInterval: wilsonInterval(previous.contentCount, previous.n),
    },
  };
}

function meanChange(before: Tally, current: Tally): Difference {
  const [first, second] = [before, current].map((tally) => ({
    n: tally.n,
    mean: tally.sum / tally.n,
    variance: varianceOfTally(tally) ?? NaN,
  }));
  return first === undefined || second === undefined
    ? { p: null, interval: null }
    : meanDifference(first, second);
}

interface Falls {
  readonly points: number;
  readonly relative: number;
  readonly mean: number;
}

type Rates = ReturnType<typeof ratesOf>;

/** Positive = worse, whichever way the scale runs. */
function fallsOf(current: Rates, previous: Rates, scale: Scale): Falls {
  const fall = (measure: MeasureRecord, before: number | null, after: number | null): number => {
    const better = betterOf(measure);
    return better === null ? 0 : gainOf((before ?? 0) - (after ?? 0), better);
  };
  const points = fall(rateMeasure(scale), previous.rate, current.rate);
  return {
    points,
    relative: previous.rate === 0 || previous.rate === null ? 0 : points / previous.rate,
    mean: fall(meanMeasure(scale), previous.mean, current.mean),
  };
}

/** A fall has to reach a threshold and be more than chance. */
function isAlarm(
  falls: Falls,
  { p, meanP }: Pick<MonthChange, "p" | "meanP">,
  thresholds: Thresholds,
): boolean {
  const ratesFall =
    reaches(falls.points, thresholds.ratePoints) || reaches(falls.relative, thresholds.rateRelative);
  const isSure = (chance: number | null): boolean => chance !== null && chance < SIGNIFICANT;
  return (ratesFall && isSure(p)) || (reaches(falls.mean, thresholds.meanScore) && isSure(meanP));
}
