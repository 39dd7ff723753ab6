import { CONTENT, DISSATISFIED, NO_BAND } from "./bandCodes";
import { shareOf } from "./share";

/** Counts of the answers of one group or month. */
export interface Tally {
  readonly n: number;
  readonly content: number;
  readonly dissatisfied: number;
  readonly sum: number;
}

/** Sums answers by bucket in one pass over the rows; `bucketOf` gives -1 for rows that belong to none. */
export function tallyBy(
  bucketOf: (row: number) => number,
  buckets: number,
  bands: Uint8Array,
  score: Float64Array,
): Tally[] {
  const n = new Float64Array(buckets);
  const content = new Float64Array(buckets);
  const dissatisfied = new Float64Array(buckets);
  const sum = new Float64Array(buckets);
  for (let row = 0; row < bands.length; row++) {
    const band = bands[row] ?? NO_BAND;
    const bucket = band === NO_BAND ? -1 : bucketOf(row);
    if (bucket < 0) continue;
    n[bucket] = (n[bucket] ?? 0) + 1;
    sum[bucket] = (sum[bucket] ?? 0) + (score[row] ?? 0);
    if (band === CONTENT) content[bucket] = (content[bucket] ?? 0) + 1;
    if (band === DISSATISFIED) dissatisfied[bucket] = (dissatisfied[bucket] ?? 0) + 1;
  }
  return Array.from(n, (count, i) => ({
    n: count,
    content: content[i] ?? 0,
    dissatisfied: dissatisfied[i] ?? 0,
    sum: sum[i] ?? 0,
  }));
}

/** The counts, shares (0–1) and mean of a tally; shares and mean are null without an answer. */
export function ratesOf(tally: Tally): {
  readonly n: number;
  readonly contentCount: number;
  readonly dissatisfied: number;
  readonly rate: number | null;
  readonly dissatisfiedRate: number | null;
  readonly mean: number | null;
} {
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
