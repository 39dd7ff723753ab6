import type { Proportion } from "./proportion";

/** A p-chart of a share over periods: shares, 0–1. */
export interface ControlChart {
  /** The share over all periods. */
  readonly centre: number;
  /** In the order of the periods: the share and its limits. */
  readonly points: readonly { readonly share: number; readonly lower: number; readonly upper: number }[];
}

/**
 * p-chart of a share over periods: p̄ ± 3√(p̄(1−p̄)/nᵢ), clipped to [0, 1]. Null under two periods or without any
 * answer; periods without answers are left out by the caller. Source: NIST e-Handbook pmc332.
 */
export function controlChart(periods: readonly Proportion[]): ControlChart | null {
  const total = periods.reduce((sum, { n }) => sum + n, 0);
  if (periods.length < 2 || total === 0) return null;
  const centre = periods.reduce((sum, { count }) => sum + count, 0) / total;
  const points = periods.map(({ count, n }) => {
    const margin = 3 * Math.sqrt((centre * (1 - centre)) / n);
    return { share: count / n, lower: Math.max(0, centre - margin), upper: Math.min(1, centre + margin) };
  });
  return { centre, points };
}
