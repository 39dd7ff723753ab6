import type { Interval } from "./interval";
import { Z_95 } from "./normalDistribution";

/**
 * 95 % Wilson score interval of the share `count / n`, clipped to [0, 1]; null without answers.
 * Source: Wilson 1927; NIST e-Handbook prc241.
 * @example wilsonInterval(18, 20) // [0.698966, 0.972134]
 */
export function wilsonInterval(count: number, n: number): Interval | null {
  if (n <= 0) return null;
  const share = count / n;
  const square = Z_95 * Z_95;
  const centre = share + square / (2 * n);
  const margin = Z_95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  const low = count === 0 ? 0 : Math.max(0, (centre - margin) / scale);
  const high = count === n ? 1 : Math.min(1, (centre + margin) / scale);
  return [low, high];
}
