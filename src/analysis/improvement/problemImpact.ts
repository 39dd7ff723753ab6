/** How often a core problem came up, and what it did to the scores (S34). */
export interface ProblemImpact {
  /** As CoreProblem.category. */
  readonly category: string;
  /** Answers that tell of it: mentions, low scores of a dimension, answers of a group that are not satisfied. */
  readonly count: number;
  /** By how much worse the scores of those who mention it are, whichever way the scale runs; null where that is not known. */
  readonly harm: number | null;
  /** Count × harm of all problems together; null where none is known to do harm. */
  readonly allHarm: number | null;
}
