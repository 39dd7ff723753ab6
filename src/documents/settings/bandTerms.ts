import type { Band } from "../../analysis/survey/scale";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";

/** What the bands of a score are called. */
export const BAND_TERMS: Readonly<Record<Band, Term>> = {
  satisfied: CONCEPTS.satisfied,
  basicallySatisfied: CONCEPTS.basicallySatisfied,
  neutral: CONCEPTS.neutral,
  dissatisfied: CONCEPTS.dissatisfied,
};
