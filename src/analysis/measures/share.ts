import type { Interval } from "./interval";
import { wilsonInterval } from "./wilsonInterval";

/** So many of all answers: their share (0–1) and its Wilson 95 %, null without an answer. */
export interface CountedShare {
  readonly count: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** `count / n` as a share (0–1); null when n is 0. */
export function shareOf(count: number, n: number): number | null {
  return n === 0 ? null : count / n;
}

/** `count` of `n` answers with its share and interval. */
export function countedShare(count: number, n: number): CountedShare {
  return { count, share: shareOf(count, n), interval: wilsonInterval(count, n) };
}
