import type { GoalOf } from "../measures/goalOf";
import type { Thresholds } from "../measures/thresholds";
import type { Results } from "../results";
import type { ProblemEvidence } from "./problemEvidence";

/** From where on something is a problem; under so many answers nothing is. */
export interface ProblemLimits extends Pick<Thresholds, "improveUnder" | "smallSample"> {
  /** What staff set as the target of a measure; null where they did not. */
  readonly goalOf: GoalOf;
}

/** The results that problems are looked for in. */
export type MeasuredFor = Pick<
  Results,
  | "loyaltyGroups"
  | "pareto"
  | "themes"
  | "dimensions"
  | "groups"
  | "satisfaction"
  | "operating"
  | "circumstances"
  | "cleaned"
>;

/** Looks for problems of one kind, the worst first. */
export type ProblemFinder = (found: MeasuredFor, limits: ProblemLimits) => readonly ProblemEvidence[];
