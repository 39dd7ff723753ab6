import type { Diagnosis } from "../diagnosis/diagnosis";
import type { CoreProblem } from "../reasons/coreProblem";
import type { ProblemImpact } from "./problemImpact";

/** Frequency and effect of each core problem, in their order. */
export function problemImpacts(
  coreProblems: readonly CoreProblem[],
  diagnosis: Diagnosis | null,
): readonly ProblemImpact[] {
  const problems = diagnosis?.problems ?? [];
  const all = problems.reduce((sum, { weightedHarm }) => sum + Math.max(0, weightedHarm), 0);
  return coreProblems.map((problem) => {
    const { category } = problem;
    const found = problems.find(({ id, label }) => id === category || `theme:${label["zh-CN"]}` === category);
    const isKnown = found?.impact !== null && found !== undefined && all > 0;
    return {
      category,
      count: countOf(problem),
      harm: isKnown ? found.harm : null,
      allHarm: isKnown ? all : null,
    };
  });
}

function countOf({ count, evidence }: CoreProblem): number {
  if (evidence?.kind === "operating") return evidence.count;
  if (evidence?.kind === "dimension") return Math.round(evidence.lowShare * evidence.n);
  if (evidence?.kind === "group" || evidence?.kind === "circumstance" || evidence?.kind === "rate")
    return Math.round((1 - evidence.rate) * evidence.n);
  return count;
}
