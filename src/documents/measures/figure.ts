import type { Figure } from "../../analysis/measures/figure";
import type { Results } from "../../analysis/results";

/** A measure's figure among the results; null where the survey has no such measure. */
export function figureOf({ figures }: Results, measure: string): Figure | null {
  return figures.find(({ key }) => key === measure) ?? null;
}
