import { wordsOf, type TermKey } from "../../glossary/glossary";

/** Measures that 满意度指标 shows as tiles. */
export type TiledMeasure = "rate" | "dissatisfiedRate" | "mean" | "answers" | "nps" | "ces";

const TERMS: Readonly<Record<Exclude<TiledMeasure, "nps" | "ces">, TermKey>> = {
  rate: "satisfactionRate",
  dissatisfiedRate: "dissatisfiedRate",
  mean: "meanScore",
  answers: "validAnswers",
};

/**
 * What a measure's tile may be headed on a sheet, in whichever language the sheet was made.
 *
 * @example measureLabels("mean") // ["平均分", "平均分", "Mean score"]
 */
export function measureLabels(measure: TiledMeasure): readonly string[] {
  if (measure === "nps" || measure === "ces") return [measure.toUpperCase()];
  return (["zh-CN", "zh-TW", "en"] as const).map((locale) => wordsOf(locale)(TERMS[measure]));
}
