import { studentTwoSidedP } from "./studentDistribution";
import type { ChanceTest } from "./twoProportionTest";

/** What a mean is known by; the standard deviation is the sample's (n - 1). */
export interface MeanSummary {
  readonly n: number;
  readonly mean: number;
  readonly standardDeviation: number;
}

/**
 * Welch's t test of two means with unequal variances, two-sided. Null with fewer than two answers on either side,
 * or when neither side varies. Source: Welch 1947.
 */
export function welchTest(first: MeanSummary, second: MeanSummary): ChanceTest | null {
  if (first.n < 2 || second.n < 2) return null;
  const firstError = first.standardDeviation ** 2 / first.n;
  const secondError = second.standardDeviation ** 2 / second.n;
  const error = firstError + secondError;
  if (error <= 0) return null;
  const statistic = (first.mean - second.mean) / Math.sqrt(error);
  const degrees = error ** 2 / (firstError ** 2 / (first.n - 1) + secondError ** 2 / (second.n - 1));
  return { statistic, p: studentTwoSidedP(statistic, degrees) };
}
