import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Selection } from "../cleaning/selectPeriod";
import type { MeasureRecord } from "./measureRecord";
import { numbersFrom } from "./sampleFigures";
import type { SampleNumbers } from "./sampleNumbers";

/**
 * The numbers of a measure in each of so many buckets, in one pass over the selected rows; `bucketOf` gives -1 for rows
 * that belong to none.
 */
export function tallyAnswers(
  measure: MeasureRecord,
  cleaned: CleanedSurvey,
  selection: Selection,
  buckets: number,
  bucketOf: (row: number) => number,
): SampleNumbers[] {
  const answers = measure.answers(cleaned);
  const mask = selection[measure.counted];
  const tallies = Array.from({ length: buckets }, () => ({ n: 0, sum: 0, squares: 0 }));
  for (let row = 0; row < answers.length; row++) {
    const answer = answers[row] ?? NaN;
    if (mask[row] !== 1 || Number.isNaN(answer)) continue;
    const tally = tallies[bucketOf(row)];
    if (tally === undefined) continue;
    tally.n++;
    tally.sum += answer;
    tally.squares += answer * answer;
  }
  return tallies.map((tally) => numbersFrom(measure.kind, tally));
}

/** The numbers of a measure over all selected rows. */
export function numbersOf(
  measure: MeasureRecord,
  cleaned: CleanedSurvey,
  selection: Selection,
): SampleNumbers {
  const [all] = tallyAnswers(measure, cleaned, selection, 1, () => 0);
  return all ?? numbersFrom(measure.kind, { n: 0, sum: 0, squares: 0 });
}
