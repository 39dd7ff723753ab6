import { OPERATING_MEASURES } from "../glossary/operatingMeasures";
import type { DocumentSources } from "./sources";
import { settingValue } from "./settings/settingValue";
import { SHARED } from "./sharedWords";

/** Says that 首次解决率 leaves out the last days, where it has fewer answers than 重复问题率 for it; [] elsewhere. */
export function solvedAtFirstNote(
  { words, context }: DocumentSources,
  answersTo: (measure: "solvedAtFirst" | "repeatedProblem") => number | undefined,
): readonly string[] {
  if ((answersTo("solvedAtFirst") ?? Infinity) >= (answersTo("repeatedProblem") ?? Infinity)) return [];
  const measure = words(OPERATING_MEASURES.solvedAtFirst.name);
  return [words(SHARED.noteSolvedAtFirst, { measure, days: settingValue(context, "repeat-days") })];
}
