import type { TiledMeasure } from "../../documents/measures/measureLabels";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";

/** What measures are called, by their names in a report. */
export const MEASURE_WORDS = {
  rate: CONCEPTS.satisfactionRate,
  dissatisfiedRate: CONCEPTS.dissatisfiedRate,
  mean: CONCEPTS.meanScore,
  answers: CONCEPTS.validAnswers,
  nps: CONCEPTS.netPromoterAnswer,
  ces: CONCEPTS.customerEffortAnswer,
  easyShare: CONCEPTS.easyShare,
} as const satisfies Readonly<Record<TiledMeasure | "easyShare", Term>>;

/** Whether a name in a report is that of a measure with a word of its own, neither a dimension's nor a column's. */
export function hasMeasureWord(measure: string): measure is keyof typeof MEASURE_WORDS {
  return Object.hasOwn(MEASURE_WORDS, measure);
}
