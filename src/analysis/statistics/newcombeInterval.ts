import type { Interval } from "./interval";
import type { Proportion } from "./proportion";
import { wilsonInterval } from "./wilsonInterval";

/**
 * 95 % hybrid-Wilson interval of the difference `after - before` of two independent shares, as a fraction
 * (-1 … 1); null when either has no answers. Source: Newcombe 1998, method 10.
 *
 * @example newcombeInterval({ count: 48, n: 80 }, { count: 56, n: 70 }) // [0.0524, 0.3339]
 */
export function newcombeInterval(before: Proportion, after: Proportion): Interval | null {
  const beforeInterval = wilsonInterval(before.count, before.n);
  const afterInterval = wilsonInterval(after.count, after.n);
  if (beforeInterval === null || afterInterval === null) return null;
  const beforeShare = before.count / before.n;
  const afterShare = after.count / after.n;
  const difference = afterShare - beforeShare;
  return [
    difference - Math.hypot(afterShare - afterInterval[0], beforeInterval[1] - beforeShare),
    difference + Math.hypot(afterInterval[1] - afterShare, beforeShare - beforeInterval[0]),
  ];
}
