import type { VerifiedMeasure } from "../../analysis/comparison/verification";
import type { Words } from "../../glossary/words";
import { isSingle } from "../formulas/singleMeasures";
import { TERMS as TARGET_TERMS } from "../plan/targets/words";
import { TERMS } from "./words";
import { dimensionIn } from "../formulas/dimensionKey";

/** What a measure is called; seconds are said. */
export function measureName(words: Words, { key, label, unit }: Omit<VerifiedMeasure, "better">): string {
  const name =
    label === null ? words(TARGET_TERMS.dimensionMean, { name: dimensionIn(key) ?? key }) : words(label);
  return unit === "duration" ? words(TERMS.seconds, { name }) : name;
}

/** What a measure is one of: the overall score, a dimension, the course of the service. */
export function subjectOf(words: Words, key: string): string {
  if (dimensionIn(key) !== null) return words(TERMS.dimensions);
  return words(isSingle(key) ? TERMS.overall : TERMS.operating);
}
