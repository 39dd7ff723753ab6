import type { Proportion } from "./newcombeInterval";

/** Limits (shares, 0–1) of one period of a p-chart. */
export interface ControlPoint {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly out: boolean;
}

export interface ControlChart {
  /** The share over all periods. */
  readonly centre: number;
  /** Laney's σ of the standardised shares: above 1 the periods scatter more than chance allows; null under two. */
  readonly sigmaZ: number | null;
  readonly points: readonly ControlPoint[];
}

/**
 * p-chart of a share over periods: p̄ ± 3√(p̄(1−p̄)/nᵢ), clipped to [0, 1]; with `laney` the limits are widened by
 * σ_z. Null without any answer; periods without answers are left out by the caller.
 * Source: NIST e-Handbook pmc332; Laney 2002.
 */
export function controlChart(periods: readonly Proportion[], laney = false): ControlChart | null {
  const total = periods.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return null;
  const centre = periods.reduce((sum, { count }) => sum + count, 0) / total;
  const sigmaZ = laneySigma(periods, centre);
  const width = 3 * (laney ? (sigmaZ ?? 1) : 1);
  const points = periods.map(({ count, n }) => {
    const margin = width * Math.sqrt((centre * (1 - centre)) / n);
    const share = count / n;
    const lower = Math.max(0, centre - margin);
    const upper = Math.min(1, centre + margin);
    return { share, lower, upper, out: share < lower || share > upper };
  });
  return { centre, sigmaZ, points };
}

/** Mean moving range of the standardised shares over 1.128 (d₂ of two). */
function laneySigma(periods: readonly Proportion[], centre: number): number | null {
  const spread = centre * (1 - centre);
  if (periods.length < 2 || spread === 0) return null;
  const scores = periods.map(({ count, n }) => (count / n - centre) / Math.sqrt(spread / n));
  const ranges = scores.slice(1).map((score, i) => Math.abs(score - (scores[i] ?? score)));
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128;
}
