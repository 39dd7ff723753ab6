import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Selection } from "../cleaning/selectPeriod";
import { distributionOf, type Distribution } from "../statistics/distribution";
import { valueCodes } from "../statistics/valueCodes";
import type { MeasureRecord } from "./measureRecord";
import { numbersFrom } from "./sampleFigures";
import type { AnswerTally, SampleNumbers } from "./sampleNumbers";

/**
 * The numbers of a measure in each of so many buckets, in one pass over the selected rows; `buckets` has -1 for rows
 * that belong to none.
 */
export function tallyAnswers(
  measure: MeasureRecord,
  cleaned: CleanedSurvey,
  selection: Selection,
  count: number,
  buckets: Int32Array,
): SampleNumbers[] {
  const answers = measure.answers(cleaned);
  const mask = selection[measure.counted];
  const { values, codes } = valueCodes(answers);
  const tallies =
    codes === null
      ? addedUp(answers, mask, count, buckets)
      : ofCounts(values, countByBucket(codes, mask, { buckets, count, values: values.length }));
  return tallies.map((tally) => numbersFrom(measure.kind, tally));
}

/** The numbers of a measure over all selected rows. */
export function numbersOf(
  measure: MeasureRecord,
  cleaned: CleanedSurvey,
  selection: Selection,
): SampleNumbers {
  const answers = measure.answers(cleaned);
  const mask = selection[measure.counted];
  const { codes } = valueCodes(answers);
  const [tally = NOTHING] =
    codes === null
      ? addedUp(answers, mask, 1, new Int32Array(answers.length))
      : [ofDistribution(distributionOf(answers, mask))];
  return numbersFrom(measure.kind, tally);
}

/** How often each value was given in each bucket, one bucket's values after the other's. */
function countByBucket(
  codes: Uint8Array,
  mask: Uint8Array,
  { buckets, count, values }: { buckets: Int32Array; count: number; values: number },
): Uint32Array {
  const counts = new Uint32Array(count * values);
  for (let row = 0; row < codes.length; row++) {
    const bucket = buckets[row] ?? -1;
    if (bucket < 0) continue;
    const place = bucket * values + (codes[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + (mask[row] ?? 0);
  }
  return counts;
}

const NOTHING: AnswerTally = { n: 0, sum: 0, squares: 0 };

function ofDistribution({ n, values, counts }: Distribution): AnswerTally {
  const addUp = (of: (value: number) => number): number =>
    values.reduce((sum, value, place) => sum + of(value) * (counts[place] ?? 0), 0);
  return { n, sum: addUp((value) => value), squares: addUp((value) => value * value) };
}

/** What the values of each bucket add up to, which were given so often. */
function ofCounts(values: readonly number[], counts: Uint32Array): AnswerTally[] {
  return Array.from({ length: counts.length / values.length }, (_, bucket) => {
    const tally = { n: 0, sum: 0, squares: 0 };
    // the first is no answer
    for (let code = 1; code < values.length; code++) {
      const value = values[code] ?? NaN;
      const count = counts[bucket * values.length + code] ?? 0;
      tally.n += count;
      tally.sum += value * count;
      tally.squares += value * value * count;
    }
    return tally;
  });
}

function addedUp(answers: Float64Array, mask: Uint8Array, count: number, buckets: Int32Array): AnswerTally[] {
  const [n, sums, squares] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row] ?? NaN;
    const bucket = buckets[row] ?? -1;
    if (mask[row] !== 1 || bucket < 0 || Number.isNaN(answer)) continue;
    n[bucket] = (n[bucket] ?? 0) + 1;
    sums[bucket] = (sums[bucket] ?? 0) + answer;
    squares[bucket] = (squares[bucket] ?? 0) + answer * answer;
  }
  return Array.from(n, (size, bucket) => ({
    n: size,
    sum: sums[bucket] ?? 0,
    squares: squares[bucket] ?? 0,
  }));
}
