import type { Interval } from "./interval";
import type { Proportion } from "./proportion";
import { findRuns, type Runs } from "./runs";

/** A period's share of a p-chart with its limits: shares, 0–1. */
export interface ControlPoint {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  /** The share less the centre in its own standard errors; null where the centre is 0 or 1. */
  readonly score: number | null;
  /** How far the score is from that of the period before; null where either has none. */
  readonly range: number | null;
}

/** A control chart of a share over periods. */
export interface ControlChart {
  /** A p-chart, or Laney's p′. */
  readonly kind: "p" | "laney";
  /** The share over all periods. */
  readonly centre: number;
  /** In the order of the periods. */
  readonly points: readonly ControlPoint[];
  /** Laney's σ of the scores: above 1 the periods scatter more than chance allows; null where there are no scores. */
  readonly sigmaZ: number | null;
  /** By what the limits are wider than those of a p-chart: sigmaZ of Laney's p′, else 1. */
  readonly widening: number;
  /** Whether there are periods enough for the limits to be more than a hint. */
  readonly dependable: boolean;
  /** Where an axis begins and ends that holds the shares and their limits and little more: shares, 0–1. */
  readonly axis: Interval;
  readonly runs: Runs;
}

/** So many periods make limits that can be relied upon. */
const DEPENDABLE_PERIODS = 12;
/** Laney's p′ is drawn above this scatter. */
const OVERDISPERSED = 1.2;
/** d₂: the mean range of two values of a standard normal distribution. */
const MEAN_RANGE = 1.128;

/**
 * The control chart that fits the periods: a p-chart, or Laney's p′ where twelve or more scatter more than chance allows.
 * Null where controlChart is.
 *
 * @example fittingChart([{ count: 8, n: 10 }, { count: 9, n: 10 }]).centre // 0.85
 */
export function fittingChart(periods: readonly Proportion[]): ControlChart | null {
  const chart = controlChart(periods);
  const isOverdispersed = chart !== null && chart.dependable && (chart.sigmaZ ?? 0) > OVERDISPERSED;
  return isOverdispersed ? controlChart(periods, "laney") : chart;
}

/**
 * Control chart of a share over periods: p̄ ± 3√(p̄(1−p̄)/nᵢ), clipped to [0, 1], of Laney's p′ wider by σz. Null under
 * two periods or without any answer; periods without answers are left out by the caller.
 * Source: NIST e-Handbook pmc332; Laney 2002.
 *
 * @example controlChart([{ count: 40, n: 100 }, { count: 60, n: 100 }]).points[0].upper // 0.65
 */
export function controlChart(
  periods: readonly Proportion[],
  kind: ControlChart["kind"] = "p",
): ControlChart | null {
  const total = periods.reduce((sum, { n }) => sum + n, 0);
  if (periods.length < 2 || total === 0) return null;
  const centre = periods.reduce((sum, { count }) => sum + count, 0) / total;
  const spread = Math.sqrt(centre * (1 - centre));
  const scores = periods.map(({ count, n }) =>
    spread === 0 ? null : (count / n - centre) / (spread / Math.sqrt(n)),
  );
  const ranges = scores.map((score, i) => {
    const before = scores[i - 1] ?? null;
    return score === null || before === null ? null : Math.abs(score - before);
  });
  const sigmaZ = scatterOf(ranges.filter((range) => range !== null));
  const widening = kind === "laney" ? (sigmaZ ?? 1) : 1;
  const points = periods.map(({ count, n }, i) => {
    const margin = (3 * widening * spread) / Math.sqrt(n);
    return {
      share: count / n,
      lower: Math.max(0, centre - margin),
      upper: Math.min(1, centre + margin),
      score: scores[i] ?? null,
      range: ranges[i] ?? null,
    };
  });
  const dependable = periods.length >= DEPENDABLE_PERIODS;
  return {
    kind,
    centre,
    points,
    sigmaZ,
    widening,
    dependable,
    axis: axisOf(points),
    runs: findRuns(periods),
  };
}

/** The mean moving range of the scores over d₂. */
function scatterOf(ranges: readonly number[]): number | null {
  if (ranges.length === 0) return null;
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length / MEAN_RANGE;
}

/** Steps of an axis, of which about five are to be seen. */
const AXIS_STEPS = [0.01, 0.02, 0.05, 0.1, 0.2];

/** From the step under the lowest to at least half a step over the highest of what is drawn, where its line is named. */
function axisOf(points: readonly ControlPoint[]): Interval {
  return axisOver(points.flatMap(({ share, lower, upper }) => [share, lower, upper]));
}

/**
 * The ends of an axis that holds shares (0–1) and little more; all of it without any.
 *
 * @example axisOver([0.81, 0.88]) // [0.8, 0.9]
 */
export function axisOver(shares: readonly number[]): Interval {
  if (shares.length === 0) return [0, 1];
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const step = AXIS_STEPS.find((each) => high - low <= 6 * each) ?? 0.2;
  const places = [Math.floor(low / step), Math.round(high / step) + 1];
  const [from = 0, to = 1] = places.map((place) => Number((place * step).toFixed(2)));
  return [from, Math.min(1, to)];
}
