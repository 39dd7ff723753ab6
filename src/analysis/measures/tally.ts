import { CONTENT, DISSATISFIED, NO_BAND } from "./bandCodes";
import { varianceOfSums } from "../statistics/sampleSums";
import { shareOf } from "../statistics/share";

/** Counts of the answers of one group or month. */
export interface Tally {
  readonly n: number;
  readonly content: number;
  readonly dissatisfied: number;
  /** Of the scores, and of their squares. */
  readonly sum: number;
  readonly squares: number;
}

/** Sums answers by bucket in one pass over the rows; `bucketOf` has -1 for rows that belong to none. */
export function tallyBy(
  bucketOf: Int32Array,
  buckets: number,
  bands: Uint8Array,
  score: Float64Array,
): Tally[] {
  const tallies = Array.from({ length: buckets }, () => ({
    n: 0,
    content: 0,
    dissatisfied: 0,
    sum: 0,
    squares: 0,
  }));
  for (let row = 0; row < bands.length; row++) {
    const band = bands[row] ?? NO_BAND;
    const bucket = bucketOf[row] ?? -1;
    const tally = band === NO_BAND || bucket < 0 ? undefined : tallies[bucket];
    if (tally === undefined) continue;
    const value = score[row] ?? 0;
    tally.n++;
    tally.sum += value;
    tally.squares += value * value;
    if (band === CONTENT) tally.content++;
    if (band === DISSATISFIED) tally.dissatisfied++;
  }
  return tallies;
}

/** The counts of a tally, and what they are of all its answers: null where it has none. */
export interface Rates {
  readonly n: number;
  /** 满意 and 基本满意 together. */
  readonly contentCount: number;
  readonly dissatisfied: number;
  readonly rate: number | null;
  readonly dissatisfiedRate: number | null;
  readonly mean: number | null;
}

/**
 * The counts, shares (0–1) and mean of a tally; shares and mean are null without an answer.
 *
 * @example ratesOf({ n: 20, content: 18, dissatisfied: 1, sum: 90, squares: 410 }).rate // 0.9
 */
export function ratesOf(tally: Tally): Rates {
  const { n, dissatisfied } = tally;
  return {
    n,
    contentCount: tally.content,
    dissatisfied,
    rate: shareOf(tally.content, n),
    dissatisfiedRate: shareOf(tally.dissatisfied, n),
    mean: shareOf(tally.sum, n),
  };
}

/**
 * Variance (n - 1) of the scores of a tally; null under two answers.
 *
 * @example varianceOfTally({ n: 2, content: 1, dissatisfied: 0, sum: 8, squares: 34 }) // 2
 */
export function varianceOfTally({ n, sum, squares }: Tally): number | null {
  return varianceOfSums(n, sum, squares);
}
