import type { SingleMeasure } from "../../analysis/measures/measureRecords";
import type { Scale } from "../../analysis/survey/scale";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { DocumentSources } from "../sources";
import { bandConditions, contentConditions, type Condition } from "./conditions";

/** A measure that a survey has once, as lists name it and formulas count it. */
interface CountedMeasure {
  readonly name: Term;
  /** The column of scores that it is of. */
  readonly of: "score" | "nps" | "ces";
  /** What an answer has to meet that counts; null where the measure is no share. */
  readonly counting:
    ((sources: DocumentSources, column: string, scale: Scale) => readonly Condition[]) | null;
}

const MEASURES: Readonly<Record<SingleMeasure, CountedMeasure>> = {
  rate: { name: CONCEPTS.satisfactionRate, of: "score", counting: contentConditions },
  dissatisfiedRate: {
    name: CONCEPTS.dissatisfiedRate,
    of: "score",
    counting: (sources, column, scale) => bandConditions(sources, column, scale, "dissatisfied"),
  },
  mean: { name: CONCEPTS.meanScore, of: "score", counting: null },
  nps: { name: CONCEPTS.netPromoterAnswer, of: "nps", counting: null },
  ces: { name: CONCEPTS.customerEffortAnswer, of: "ces", counting: null },
  easyShare: {
    name: CONCEPTS.easyShare,
    of: "ces",
    counting: (_, column, scale) => [[column, easyCriterion(scale)]],
  },
};

/** The measures that a survey has once, in the order in which sheets list them. */
export const SINGLE_MEASURES = Object.entries(MEASURES).map(([key, { name }]) => ({ key, name }));

/** Whether a measure is one of these. */
export function isSingle(measure: string): measure is SingleMeasure {
  return measure in MEASURES;
}

/** The column of scores that a measure is of, and what an answer has to meet that counts; null for other measures. */
export function countedMeasure(measure: string): Omit<CountedMeasure, "name"> | null {
  return isSingle(measure) ? MEASURES[measure] : null;
}

/** Easy is what lies on the easy side of the scale's middle. */
export function easyCriterion({ min, max, direction }: Pick<Scale, "min" | "max" | "direction">): string {
  return `"${direction === "lower-is-better" ? "<" : ">"}${String((min + max) / 2)}"`;
}
