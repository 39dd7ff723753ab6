import type { ProblemEvidence } from "../../analysis/improvement/problemEvidence";
import type { Results } from "../../analysis/results";
import { problemWords } from "../../documents/problems/problemWords";
import { termOf, type Term } from "../../glossary/locale";

/** A problem that is no category of reasons: what it is called, and what tells it. */
export interface MeasuredProblem {
  /** `theme:NAME`, `dimension:NAME`, `group:ROLE:NAME`, `operating:NAME`, `circumstance:NAME` or `measure:rate`. */
  readonly problem: string;
  readonly label: Term;
  readonly evidence: ProblemEvidence;
}

/** The problems of a survey whose reasons tell none, or too few, in the order of the plan. */
export function measuredProblemsOf(results: Results): readonly MeasuredProblem[] {
  return results.coreProblems.flatMap(({ category, evidence }) => {
    if (evidence === undefined) return [];
    const label = termOf((locale) => problemWords({ results }, locale).label(category));
    return [{ problem: category, label, evidence }];
  });
}
