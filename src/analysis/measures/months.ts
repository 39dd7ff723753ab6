import type { PeriodMeasure } from "../results";
import type { Scale } from "../survey/scale";
import { bandCodes } from "./bandCodes";
import { gainOf } from "./better";
import { betterOf, type MeasureRecord } from "./measureRecord";
import { meanMeasure, rateMeasure } from "./measureRecords";
import { monthOf, type Period } from "./period";
import { ratesOf, tallyBy, type Tally } from "./tally";
import { reaches, type Thresholds } from "./thresholds";

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
}

export interface MonthOptions {
  /** The day (1–28) on which a 考核月 begins. */
  readonly startDay: number;
  readonly period: Period | null;
  readonly thresholds: Thresholds;
}

/**
 * The measures of each month that has an answer, in order, each against the calendar month before it (S09). A month
 * is complete when the data go on to its last day; a change needs answers in the month before.
 */
export function measureMonths(data: DatedScores, options: MonthOptions): PeriodMeasure[] {
  const months = findMonths(data.time, options.startDay);
  const bucketOf = (row: number): number => months.bucketOfDay.get(Math.floor(data.time[row] ?? NaN)) ?? -1;
  const tally = (mask: Uint8Array): Tally[] =>
    tallyBy(bucketOf, months.periods.length, bandCodes(data.score, mask, data.scale), data.score);
  const within = tally(data.kept);
  const everywhere = tally(data.keptInAnyPeriod);
  const listed = months.periods
    .map((month, i) => ({ month, current: within[i] }))
    .filter((entry): entry is { month: Period; current: Tally } => (entry.current?.n ?? 0) > 0)
    .sort((a, b) => a.month.from - b.month.from);
  return listed.map(({ month, current }) => {
    const isBefore = (other: Period): boolean => other.to === month.from;
    const before = everywhere[months.periods.findIndex(isBefore)] ?? null;
    const place = listed.findIndex((other) => isBefore(other.month));
    return {
      period: month.label,
      complete: isComplete(month, months.lastDay, options.period),
      ...ratesOf(current),
      ...changeAgainst(before, current, data.scale, options.thresholds),
      before: place < 0 ? null : place,
    };
  });
}

interface FoundMonths {
  readonly periods: readonly Period[];
  readonly bucketOfDay: ReadonlyMap<number, number>;
  readonly lastDay: number;
}

function findMonths(time: Float64Array, startDay: number): FoundMonths {
  const periods: Period[] = [];
  const bucketOfLabel = new Map<string, number>();
  const bucketOfDay = new Map<number, number>();
  let lastDay = -Infinity;
  for (const moment of time) {
    const day = Math.floor(moment);
    if (Number.isNaN(day) || bucketOfDay.has(day)) continue;
    lastDay = Math.max(lastDay, day);
    const month = monthOf(day, startDay);
    let bucket = bucketOfLabel.get(month.label);
    if (bucket === undefined) {
      bucket = periods.push(month) - 1;
      bucketOfLabel.set(month.label, bucket);
    }
    bucketOfDay.set(day, bucket);
  }
  return { periods, bucketOfDay, lastDay };
}

function isComplete(month: Period, lastDay: number, period: Period | null): boolean {
  const whole = period === null || (month.from >= period.from && month.to <= period.to);
  return whole && lastDay >= month.to - 1;
}

function changeAgainst(
  before: Tally | null,
  current: Tally,
  scale: Scale,
  thresholds: Thresholds,
): Pick<PeriodMeasure, "change" | "alarm"> {
  const rates = ratesOf(current);
  const previous = before === null ? null : ratesOf(before);
  if (before === null || previous === null || previous.rate === null || rates.rate === null)
    return { change: null, alarm: false };
  const enough = Math.min(current.n, before.n) >= thresholds.smallSample;
  return {
    change: rates.rate - previous.rate,
    alarm: enough && isAlarm(fallsOf(rates, previous, scale), thresholds),
  };
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

function isAlarm(falls: Falls, thresholds: Thresholds): boolean {
  return (
    reaches(falls.points, thresholds.ratePoints) ||
    reaches(falls.relative, thresholds.rateRelative) ||
    reaches(falls.mean, thresholds.meanScore)
  );
}
