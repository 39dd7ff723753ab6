import { likeCategories } from "./improvement/likeCategories";
import type { ParetoLimits } from "./reasons/coreCut";
import { DEFAULT_PARETO_LIMITS, paretoOfCounts, schemeOfCounts } from "./reasons/pareto";
import type { Results } from "./results";
import { resultsWithoutAnswers } from "./resultsWithoutAnswers";
import type { Warning } from "./survey/recognition";
import type { ReasonCounts } from "./survey/survey";

/**
 * What a table of reasons and counts (类别, 次数) gives: its Pareto and core problems; there are no answers, so all
 * other measures are null or empty. Rows read and kept are the table's.
 */
export function analyseReasonCounts(
  counts: ReasonCounts,
  warnings: readonly Warning[] = [],
  limits: ParetoLimits = DEFAULT_PARETO_LIMITS,
): Results {
  const pareto = paretoOfCounts(counts, limits);
  return {
    ...resultsWithoutAnswers("reason-counts", counts.source, counts.items.length, warnings),
    reasons: { scheme: schemeOfCounts(counts), dictionary: [], categories: [], mostPerRow: 0 },
    pareto,
    coreProblems: pareto.items
      .filter(({ core }) => core)
      .map(({ category, count }) => ({
        category,
        like: likeCategories(category),
        quotes: [],
        agents: [],
        customers: 0,
        count,
      })),
  };
}
