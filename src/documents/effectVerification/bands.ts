import type { Results } from "../../analysis/results";
import { isMention } from "./mention";

/** The bands by which answers count as satisfied or not, as they are kept beside numbers; null without an overall score. */
export function bandsIn({ scale }: Pick<Results, "scale">): string | null {
  if (scale === null) return null;
  const { kind, satisfied, basicallySatisfied, neutral } = scale;
  return `${kind}:${[satisfied, basicallySatisfied, neutral ?? ""].join("/")}`;
}

function scaleOf(bands: string | null): string | undefined {
  return bands?.split(":")[0];
}

/** Whether numbers of a measure that were kept count as they would now: some follow the bands or the scale. */
export function isCountedAlike(
  results: Pick<Results, "scale" | "reasonsOf">,
  measure: string,
  bands: string | null,
): boolean {
  const isOfDissatisfied = isMention(measure) && results.reasonsOf !== "all";
  const isOfBands = measure === "rate" || measure === "dissatisfiedRate" || isOfDissatisfied;
  const now = bandsIn(results);
  // a mean follows the scale alone
  if (measure === "mean") return scaleOf(bands) === scaleOf(now);
  return !isOfBands || bands === now;
}
