import type { Interval } from "./interval";
import { wilsonInterval } from "./wilsonInterval";

/** So many of all answers: their share (0–1) and its Wilson 95 %, null without an answer. */
export interface CountedShare {
  readonly count: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

/**
 * `count / n` as a share (0–1); null when n is 0.
 *
 * @example shareOf(3, 0) // null
 */
export function shareOf(count: number, n: number): number | null {
  return n === 0 ? null : count / n;
}

/**
 * `count` of `n` answers with its share and interval.
 *
 * @example countedShare(18, 20) // { count: 18, share: 0.9, interval: [0.698966, 0.972134] }
 */
export function countedShare(count: number, n: number): CountedShare {
  return { count, share: shareOf(count, n), interval: wilsonInterval(count, n) };
}
