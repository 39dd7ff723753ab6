import type { ProblemEvidence } from "../improvement/problemEvidence";
import type { CauseClues } from "./causeClues";

/** What is known of one core problem for the plan: who, and the customers' own words, masked. */
export interface CoreProblem {
  /** The category of reasons; where reasons tell no problem, the measure's key: `dimension:NAME`, `group:ROLE:NAME`, `measure:rate`. */
  readonly category: string;
  /** Categories of document 000's scheme that it is about: their proposals fit. */
  readonly like: readonly string[];
  /** What it is told by where that is not its share of the reasons. */
  readonly evidence?: ProblemEvidence;
  readonly quotes: readonly string[];
  /** Agents concerned, most mentions first. */
  readonly agents: readonly string[];
  readonly customers: number;
  readonly count: number;
  /** Where to look for its causes; absent where there are no rows of answers. */
  readonly clues?: CauseClues;
}
