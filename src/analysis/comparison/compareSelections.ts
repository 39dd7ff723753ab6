import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Selection } from "../cleaning/selectPeriod";
import { differenceOf } from "../measures/sampleTests";
import { sampleValue } from "../measures/sampleFigures";
import type { SampleNumbers } from "../measures/sampleNumbers";
import { numbersOf } from "../measures/tallyAnswers";
import { betterOf, type MeasureRecord } from "../measures/measureRecord";
import type { ComparedMeasure } from "./comparedMeasure";
import { changeBetween } from "./change";

/** S45: each measure before and after, with its change, the interval of that and the chance of such a difference. */
export function compareSelections(
  measures: readonly MeasureRecord[],
  cleaned: CleanedSurvey,
  before: Selection,
  after: Selection,
): ComparedMeasure[] {
  return measures.map((measure) => {
    const [first, second] = [before, after].map((rows) => numbersOf(measure, cleaned, rows)) as [
      SampleNumbers,
      SampleNumbers,
    ];
    const [valueBefore, valueAfter] = [sampleValue(first), sampleValue(second)];
    return {
      measure: measure.key,
      label: measure.label,
      unit: measure.unit,
      better: betterOf(measure),
      before: valueBefore,
      after: valueAfter,
      ...changeBetween(valueBefore, valueAfter),
      ...differenceOf(first, second),
      samples: { before: first, after: second },
    };
  });
}
