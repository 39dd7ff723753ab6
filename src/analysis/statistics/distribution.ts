import { onceFor } from "../once";
import { NumbersByValue } from "./numbersByValue";
import { countCodes, valueCodes, type RowCounts } from "./valueCodes";

/** How often each value was given: `values` ascending, `counts[i]` of `values[i]`. */
export interface Distribution {
  readonly n: number;
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/** How often one value was given. */
export interface ValueCount {
  readonly value: number;
  readonly count: number;
  /** Of all answers, 0–1. */
  readonly share: number;
  /** Answers up to this value. */
  readonly cumulativeCount: number;
}

/**
 * Counts the values of the rows, each so often as `times` says (0 or 1 of a mask); NaN is no answer.
 *
 * @example distributionOf(Float64Array.of(5, 3, 5, NaN), Uint8Array.of(1, 1, 1, 1)) // { n: 3, values: [3, 5], counts: [1, 2] }
 */
export function distributionOf(values: Float64Array, times: RowCounts): Distribution {
  return distributions(values)(times);
}

/** Several measures ask for the same values of the same rows. */
const distributions = onceFor((values: Float64Array) =>
  onceFor((times: RowCounts) => distributed(values, times)),
);

function distributed(values: Float64Array, times: RowCounts): Distribution {
  const countOf = countedValues(values, times);
  const sorted = Float64Array.from(countOf.values).sort();
  const counts = Array.from(sorted, (value) => countOf.get(value));
  return { n: counts.reduce((sum, count) => sum + count, 0), values: Array.from(sorted), counts };
}

function countedValues(values: Float64Array, times: RowCounts): NumbersByValue {
  const countOf = new NumbersByValue();
  const { values: known, codes } = valueCodes(values);
  if (codes !== null) {
    countCodes(codes, times, known.length).forEach((count, code) => {
      if (code > 0 && count > 0) countOf.set(known[code] ?? NaN, count);
    });
    return countOf;
  }
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    const count = times[row] ?? 0;
    if (count > 0 && !Number.isNaN(value)) countOf.count(value, count);
  }
  return countOf;
}

/**
 * Each value with its count and share, ascending.
 *
 * @example valueCounts({ n: 4, values: [3, 5], counts: [1, 3] })[1] // { value: 5, count: 3, share: 0.75, cumulativeCount: 4 }
 */
export function valueCounts({ n, values, counts }: Distribution): ValueCount[] {
  let cumulativeCount = 0;
  return values.map((value, i) => {
    const count = counts[i] ?? 0;
    cumulativeCount += count;
    return { value, count, share: count / n, cumulativeCount };
  });
}

/**
 * Arithmetic mean; null without a value.
 *
 * @example meanOf({ n: 4, values: [3, 5], counts: [1, 3] }) // 4.5
 */
export function meanOf({ n, values, counts }: Distribution): number | null {
  if (n === 0) return null;
  return values.reduce((sum, value, i) => sum + value * (counts[i] ?? 0), 0) / n;
}

/**
 * Middle value, or the mean of the middle two; null without a value.
 *
 * @example medianOf({ n: 4, values: [3, 5], counts: [2, 2] }) // 4
 */
export function medianOf(distribution: Distribution): number | null {
  const { n } = distribution;
  if (n === 0) return null;
  return (valueAt(distribution, Math.floor((n - 1) / 2)) + valueAt(distribution, Math.floor(n / 2))) / 2;
}

/**
 * Standard deviation of the sample (n - 1); null under two values.
 *
 * @example standardDeviationOf({ n: 4, values: [3, 5], counts: [1, 3] }) // 1
 */
export function standardDeviationOf(distribution: Distribution): number | null {
  const variance = varianceOf(distribution);
  return variance === null ? null : Math.sqrt(variance);
}

/**
 * Variance of the sample (n - 1); null under two values.
 *
 * @example varianceOf({ n: 2, values: [3, 5], counts: [1, 1] }) // 2
 */
export function varianceOf(distribution: Distribution): number | null {
  const mean = meanOf(distribution);
  const { n, values, counts } = distribution;
  if (mean === null || n < 2) return null;
  const squares = values.reduce((sum, value, i) => sum + (value - mean) ** 2 * (counts[i] ?? 0), 0);
  return squares / (n - 1);
}

/**
 * How many of the values satisfy `condition`.
 *
 * @example countWhere({ n: 4, values: [3, 5], counts: [1, 3] }, (value) => value > 3) // 3
 */
export function countWhere({ values, counts }: Distribution, condition: (value: number) => boolean): number {
  return values.reduce((sum, value, i) => (condition(value) ? sum + (counts[i] ?? 0) : sum), 0);
}

function valueAt({ values, counts }: Distribution, rank: number): number {
  let seen = 0;
  for (let i = 0; i < values.length; i++) {
    seen += counts[i] ?? 0;
    if (rank < seen) return values[i] ?? NaN;
  }
  return NaN;
}
