import type { MeasureUnit } from "./measureUnit";
import type { Thresholds } from "./thresholds";

/** How much worse a measure has to get to raise an alarm (S09); null is off. */
export interface AlarmLimits {
  /** In the measure's own unit: a share as a fraction (百分点), a score in points of its scale (分), NPS in points. */
  readonly absolute: number | null;
  /** Relative to the period before: 0.1 is 10 %. */
  readonly relative: number | null;
}

/** What staff set for single measures, by key. */
export type OwnAlarms = ReadonlyMap<string, Partial<AlarmLimits>>;

/**
 * The limits of a measure: staff's own for it, else those for all of its unit.
 *
 * @example alarmLimits("rate", "share", DEFAULT_THRESHOLDS, new Map()) // { absolute: 0.05, relative: null }
 */
export function alarmLimits(
  key: string,
  unit: MeasureUnit,
  thresholds: Thresholds,
  own: OwnAlarms,
): AlarmLimits {
  const { absolute = usualLimit(unit, thresholds), relative = thresholds.rateRelative } = own.get(key) ?? {};
  return { absolute: unit === "share" ? asShare(absolute) : absolute, relative };
}

/** 5 stands for 5 百分点. */
function asShare(limit: number | null): number | null {
  return limit !== null && limit > 1 ? limit / 100 : limit;
}

/** Durations and numbers of times have no unit that one limit could be set in for all. */
function usualLimit(unit: MeasureUnit, { ratePoints, meanScore }: Thresholds): number | null {
  if (unit === "share") return ratePoints;
  if (unit === "score") return meanScore;
  return unit === "points" && ratePoints !== null ? ratePoints * 100 : null;
}
