import type { Figure } from "../../analysis/measures/figure";
import type { Results } from "../../analysis/results";
import type { TileNote } from "./measureTile";

/** A measure's figure among the results; null where the survey has no such measure. */
export function figureOf({ figures }: Results, measure: string): Figure | null {
  return figures.find(({ key }) => key === measure) ?? null;
}

/** How a change of a figure from one month to the next reads; null where nothing changed or no way is the better one. */
export function monthTone({ better }: Pick<Figure, "better">, change: number): TileNote["tone"] {
  if (change === 0 || better === null) return null;
  return change > 0 === (better === "higher") ? "good" : "bad";
}

/** How the change of a figure against the compared period reads. */
export function comparedTone({ isBetter }: Pick<Figure, "isBetter">): TileNote["tone"] {
  if (isBetter === null) return null;
  return isBetter ? "good" : "bad";
}
