import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Selection } from "../cleaning/selectPeriod";
import type { MeasureRecord } from "./measureRecord";
import { numbersFrom } from "./sampleFigures";
import type { SampleNumbers } from "./sampleNumbers";

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
  const [n, sums, squares] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row] ?? NaN;
    const bucket = buckets[row] ?? -1;
    if (mask[row] !== 1 || bucket < 0 || Number.isNaN(answer)) continue;
    n[bucket] = (n[bucket] ?? 0) + 1;
    sums[bucket] = (sums[bucket] ?? 0) + answer;
    squares[bucket] = (squares[bucket] ?? 0) + answer * answer;
  }
  return Array.from(n, (size, bucket) =>
    numbersFrom(measure.kind, { n: size, sum: sums[bucket] ?? 0, squares: squares[bucket] ?? 0 }),
  );
}

/** The numbers of a measure over all selected rows. */
export function numbersOf(
  measure: MeasureRecord,
  cleaned: CleanedSurvey,
  selection: Selection,
): SampleNumbers {
  const answers = measure.answers(cleaned);
  const mask = selection[measure.counted];
  let [n, sum, squares] = [0, 0, 0];
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row] ?? NaN;
    if (mask[row] !== 1 || Number.isNaN(answer)) continue;
    n++;
    sum += answer;
    squares += answer * answer;
  }
  return numbersFrom(measure.kind, { n, sum, squares });
}
