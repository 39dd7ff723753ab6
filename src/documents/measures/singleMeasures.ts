import type { SingleMeasure } from "../../analysis/measures/measureRecord";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";

const NAMES: Readonly<Record<SingleMeasure, Term>> = {
  rate: CONCEPTS.satisfactionRate,
  dissatisfiedRate: CONCEPTS.dissatisfiedRate,
  mean: CONCEPTS.meanScore,
  nps: CONCEPTS.netPromoterAnswer,
  ces: CONCEPTS.customerEffortAnswer,
  easyShare: CONCEPTS.easyShare,
};

/** The measures that a survey has once, in the order in which sheets list them. */
export const SINGLE_MEASURES = Object.entries(NAMES).map(([key, name]) => ({ key, name }));

/** Whether a measure is one of these. */
export function isSingle(measure: string): measure is SingleMeasure {
  return measure in NAMES;
}
