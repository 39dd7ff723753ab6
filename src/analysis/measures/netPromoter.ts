import type { NetPromoter } from "../results";
import { countWhere, distributionOf, type Distribution } from "./distribution";
import { Z_95 } from "./normalDistribution";
import { countedShare } from "./share";

/**
 * Net promoter score of the rows where `mask` is 1: the share of 9–10 minus the share of 0–6, in points
 * (-100 … 100); a 0 is an answer, a blank (NaN) is not. Source: R package NPS.
 */
export function measureNetPromoter(values: Float64Array, mask: Uint8Array): NetPromoter {
  const { n, promoters, detractors } = countPromoters(distributionOf(values, mask));
  const passives = n - promoters - detractors;
  return {
    n,
    promoters,
    passives,
    detractors,
    score: n === 0 ? null : ((promoters - detractors) / n) * 100,
    interval: n === 0 ? null : adjustedWald(promoters, detractors, n),
    parts: {
      promoters: countedShare(promoters, n),
      passives: countedShare(passives, n),
      detractors: countedShare(detractors, n),
    },
  };
}

/** How many answers there are, and how many of them are 9–10 and 0–6. */
export function countPromoters(distribution: Distribution): {
  readonly n: number;
  readonly promoters: number;
  readonly detractors: number;
} {
  const promoters = countWhere(distribution, (value) => value >= 9);
  const detractors = countWhere(distribution, (value) => value <= 6);
  return { n: distribution.n, promoters, detractors };
}

/**
 * Variance of one answer scored +1, 0, -1: p + d - (p - d)², as a fraction; its root over √n is the standard
 * error of the score as a fraction. NaN without answers. Source: R package NPS, nps.var.
 */
export function netPromoterVariance(promoters: number, detractors: number, n: number): number {
  const difference = (promoters - detractors) / n;
  return (promoters + detractors) / n - difference * difference;
}

/** +¾ promoters, +¾ detractors, n + 3, clipped to ±100. Source: MeasuringU, three intervals for NPS. */
function adjustedWald(promoters: number, detractors: number, n: number): readonly [number, number] {
  const adjusted = { promoters: promoters + 0.75, detractors: detractors + 0.75, n: n + 3 };
  const centre = (adjusted.promoters - adjusted.detractors) / adjusted.n;
  const error = Math.sqrt(
    netPromoterVariance(adjusted.promoters, adjusted.detractors, adjusted.n) / adjusted.n,
  );
  return [Math.max(-100, (centre - Z_95 * error) * 100), Math.min(100, (centre + Z_95 * error) * 100)];
}
