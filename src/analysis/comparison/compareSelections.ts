import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Selection } from "../cleaning/selectPeriod";
import { differenceOf, sampleNumbers, sampleValue } from "../measures/answerSample";
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
    const [first, second] = [measure.sample(cleaned, before), measure.sample(cleaned, after)];
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
      samples: { before: sampleNumbers(first), after: sampleNumbers(second) },
    };
  });
}
