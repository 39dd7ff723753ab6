import type { Period } from "../periods/period";
import type { Scale } from "../survey/scale";
import type { Difference } from "../statistics/sampleDifference";
import { meanDifference, shareDifference } from "./sampleTests";
import { gainOf } from "./better";
import { SIGNIFICANT } from "../statistics/chance";
import { betterOf, type MeasureRecord } from "./measureRecord";
import { meanMeasure, rateMeasure } from "./measureRecords";
import type { PeriodMeasure } from "./periodMeasure";
import type { Proportion } from "../statistics/proportion";
import { ratesOf, varianceOfTally, type Tally } from "./tally";
import { reaches } from "./reaches";
import type { Thresholds } from "./thresholds";

/** A month with its answers. */
export interface TalliedMonth {
  readonly month: Period;
  readonly tally: Tally;
  readonly complete: boolean;
}

type MonthChange = Pick<PeriodMeasure, "change" | "interval" | "p" | "meanP" | "alarm">;

const NO_CHANGE: MonthChange = { change: null, interval: null, p: null, meanP: null, alarm: false };

/** What changed against the month before, and whether it is an alarm (S09); nothing where that has no answers. */
export function changeAgainst(
  before: TalliedMonth | null,
  current: TalliedMonth,
  scale: Scale,
  thresholds: Thresholds,
): MonthChange {
  if (before === null) return NO_CHANGE;
  const [rates, previous] = [ratesOf(current.tally), ratesOf(before.tally)];
  if (rates.rate === null || previous.rate === null) return NO_CHANGE;
  const { p, interval } = shareDifference(proportionOf(before.tally), proportionOf(current.tally));
  const meanP = meanChange(before.tally, current.tally).p;
  const fair = before.complete && current.complete && Math.min(rates.n, previous.n) >= thresholds.smallSample;
  return {
    change: rates.rate - previous.rate,
    interval,
    p,
    meanP,
    alarm: fair && isAlarm(fallsOf(rates, previous, scale), { p, meanP }, thresholds),
  };
}

/**
 * The satisfied answers of a month among all.
 *
 * @example proportionOf({ n: 20, content: 18, dissatisfied: 1, sum: 90, squares: 410 }) // { count: 18, n: 20 }
 */
export function proportionOf({ content, n }: Tally): Proportion {
  return { count: content, n };
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
