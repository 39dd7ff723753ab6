import type { Better } from "./better";
import type { MeasureUnit } from "./measureUnit";

/** A measure as far as its target depends on it. */
export interface GoalMeasure {
  readonly key: string;
  readonly unit: MeasureUnit;
  readonly better: Better | null;
}

/** What staff want a measure to be, in its own unit; null where they set nothing. */
export type GoalOf = (measure: GoalMeasure) => number | null;
