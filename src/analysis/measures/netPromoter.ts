import type { Interval } from "../statistics/interval";
import { countWhere, distributionOf } from "../statistics/distribution";
import { Z_95 } from "../statistics/normalDistribution";
import { countedShare, type CountedShare } from "../statistics/share";

/** NPS: who would recommend, and what that makes. */
export interface NetPromoter {
  readonly n: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
  /** Points, -100 … 100. */
  readonly score: number | null;
  readonly interval: Interval | null;
  readonly parts: Readonly<Record<"promoters" | "passives" | "detractors", CountedShare>>;
}

/**
 * Net promoter score of the rows where `mask` is 1: the share of 9–10 minus the share of 0–6, in points
 * (-100 … 100); a 0 is an answer, a blank (NaN) is not. Source: R package NPS.
 *
 * @example measureNetPromoter(Float64Array.of(0, 7, 7, 9, 9, 9), Uint8Array.of(1, 1, 1, 1, 1, 1)).score // 33.33
 */
export function measureNetPromoter(values: Float64Array, mask: Uint8Array): NetPromoter {
  const distribution = distributionOf(values, mask);
  const { n } = distribution;
  const promoters = countWhere(distribution, (value) => promotion(value) > 0);
  const detractors = countWhere(distribution, (value) => promotion(value) < 0);
  const passives = n - promoters - detractors;
  return {
    n,
    promoters,
    passives,
    detractors,
    score: n === 0 ? null : ((promoters - detractors) / n) * 100,
    interval: netPromoterInterval({ promoters, detractors, n }),
    parts: {
      promoters: countedShare(promoters, n),
      passives: countedShare(passives, n),
      detractors: countedShare(detractors, n),
    },
  };
}

/**
 * An answer scored for the net: 1 for 9–10, -1 for 0–6, 0 between; NaN for none.
 *
 * @example [9, 8, 6].map(promotion) // [1, 0, -1]
 */
export function promotion(answer: number): number {
  if (Number.isNaN(answer)) return NaN;
  if (answer >= 9) return 1;
  return answer <= 6 ? -1 : 0;
}

/**
 * Variance of one answer scored +1, 0, -1: p + d - (p - d)², as a fraction; its root over √n is the standard
 * error of the score as a fraction. NaN without answers. Source: R package NPS, nps.var.
 *
 * @example netPromoterVariance(3, 1, 6) // 5 / 9
 */
export function netPromoterVariance(promoters: number, detractors: number, n: number): number {
  const difference = (promoters - detractors) / n;
  return (promoters + detractors) / n - difference * difference;
}

/**
 * 95 % in points: +¾ promoters, +¾ detractors, n + 3, clipped to ±100. Source: MeasuringU, three intervals for NPS.
 *
 * @example netPromoterInterval({ promoters: 60, detractors: 20, n: 100 }) // [23.37988, 54.290022]
 */
export function netPromoterInterval({
  promoters,
  detractors,
  n,
}: Pick<NetPromoter, "promoters" | "detractors" | "n">): Interval | null {
  if (n === 0) return null;
  const adjusted = { promoters: promoters + 0.75, detractors: detractors + 0.75, n: n + 3 };
  const centre = (adjusted.promoters - adjusted.detractors) / adjusted.n;
  const error = Math.sqrt(
    netPromoterVariance(adjusted.promoters, adjusted.detractors, adjusted.n) / adjusted.n,
  );
  return [Math.max(-100, (centre - Z_95 * error) * 100), Math.min(100, (centre + Z_95 * error) * 100)];
}
