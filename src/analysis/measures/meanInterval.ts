import { meanOf, varianceOf, type Distribution } from "./distribution";
import type { Interval } from "./interval";
import { studentQuantile } from "./studentDistribution";

/** The 95 % interval of a mean by Student's t (NIST e-Handbook eda352), in its unit; null under two answers. */
export function meanInterval(distribution: Distribution): Interval | null {
  const [mean, variance] = [meanOf(distribution), varianceOf(distribution)];
  const { n } = distribution;
  if (mean === null || variance === null || n < 2) return null;
  const margin = studentQuantile(0.05, n - 1) * Math.sqrt(variance / n);
  return [mean - margin, mean + margin];
}
