import { normalTwoSidedP } from "./normalDistribution";
import type { Proportion } from "./proportion";

/** A statistic and the chance (0–1) of one at least as extreme. */
export interface ChanceTest {
  readonly statistic: number;
  readonly p: number;
}

/**
 * Pooled two-proportion z test, two-sided, of `first` against `second`. Null when either has no answers or when
 * nobody or everybody is counted in both. Source: statsmodels, proportions_ztest.
 * @example twoProportionTest({ count: 5, n: 83 }, { count: 12, n: 99 }) // { statistic: -1.4078, p: 0.1592 }
 */
export function twoProportionTest(first: Proportion, second: Proportion): ChanceTest | null {
  if (first.n <= 0 || second.n <= 0) return null;
  const pooled = (first.count + second.count) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
  if (variance <= 0) return null;
  const statistic = (first.count / first.n - second.count / second.n) / Math.sqrt(variance);
  return { statistic, p: normalTwoSidedP(statistic) };
}
