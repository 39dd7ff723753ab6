import type { Interval } from "./interval";
import { studentQuantile } from "./studentDistribution";

/**
 * The 95 % interval of the mean of a sample by Student's t (NIST e-Handbook eda352), in its unit; null under two answers.
 * The variance is the sample's (n - 1).
 *
 * @example meanInterval({ n: 10, mean: 4, variance: 1 }) // [3.284643, 4.715357]
 */
export function meanInterval({
  n,
  mean,
  variance,
}: {
  readonly n: number;
  readonly mean: number | null;
  readonly variance: number | null;
}): Interval | null {
  if (mean === null || variance === null || n < 2) return null;
  const margin = studentQuantile(0.05, n - 1) * Math.sqrt(variance / n);
  return [mean - margin, mean + margin];
}
