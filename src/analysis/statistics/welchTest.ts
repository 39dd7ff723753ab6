import type { Interval } from "./interval";
import { studentQuantile, studentTwoSidedP } from "./studentDistribution";
import type { ChanceTest } from "./twoProportionTest";

/** What a mean is known by; the variance is the sample's (n - 1). */
export interface MeanSummary {
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

/**
 * Welch's t test of two means with unequal variances, two-sided. Null with fewer than two answers on either side,
 * or when neither side varies. Source: Welch 1947.
 *
 * @example welchTest({ n: 10, mean: 4.2, variance: 0.5 }, { n: 12, mean: 3.8, variance: 0.6 }) // { statistic: 1.264911, p: 0.220589 }
 */
export function welchTest(first: MeanSummary, second: MeanSummary): ChanceTest | null {
  const spread = spreadOf(first, second);
  if (spread === null) return null;
  const statistic = (first.mean - second.mean) / spread.error;
  return { statistic, p: studentTwoSidedP(statistic, spread.degrees) };
}

/**
 * The 95 % interval of `first` less `second` after Welch, in the unit of the means; null where welchTest is.
 *
 * @example welchInterval({ n: 10, mean: 4.2, variance: 0.5 }, { n: 12, mean: 3.8, variance: 0.6 }) // [-0.260067, 1.060067]
 */
export function welchInterval(first: MeanSummary, second: MeanSummary): Interval | null {
  const spread = spreadOf(first, second);
  if (spread === null) return null;
  const margin = studentQuantile(0.05, spread.degrees) * spread.error;
  const difference = first.mean - second.mean;
  return [difference - margin, difference + margin];
}

/** The standard error of the difference, and its degrees of freedom after Satterthwaite. */
function spreadOf(
  first: MeanSummary,
  second: MeanSummary,
): { readonly error: number; readonly degrees: number } | null {
  if (first.n < 2 || second.n < 2) return null;
  const [one, other] = [first.variance / first.n, second.variance / second.n];
  const square = one + other;
  if (square <= 0) return null;
  const degrees = square ** 2 / (one ** 2 / (first.n - 1) + other ** 2 / (second.n - 1));
  return { error: Math.sqrt(square), degrees };
}
