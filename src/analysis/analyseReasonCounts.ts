import { EXCLUSION_RULES, FLAG_RULES } from "./cleaning/cleaning";
import { cleanSurvey } from "./cleaning/cleanSurvey";
import { DEFAULT_PARETO_LIMITS, paretoOfCounts, schemeOfCounts, type ParetoLimits } from "./reasons/pareto";
import type { Results } from "./results";
import type { Warning } from "./survey/recognition";
import type { ReasonCounts, Survey } from "./survey/survey";

/**
 * What a table of reasons and counts (类别, 次数) gives: its Pareto and core problems; there are no answers, so all
 * other measures are null or empty. Rows read and kept are the table's.
 */
export function analyseReasonCounts(
  counts: ReasonCounts,
  warnings: readonly Warning[] = [],
  limits: ParetoLimits = DEFAULT_PARETO_LIMITS,
): Results {
  const survey = emptySurvey(counts, warnings);
  const pareto = paretoOfCounts(counts, limits);
  const rows = counts.items.length;
  return {
    cleaned: cleanSurvey(survey, { corrections: new Map(), takenBack: new Set(), period: null }),
    scale: null,
    period: null,
    rows: { read: rows, kept: rows, excluded: zeros(EXCLUSION_RULES), flagged: zeros(FLAG_RULES) },
    satisfaction: null,
    dimensions: [],
    nps: null,
    ces: null,
    reasons: { scheme: schemeOfCounts(counts), categories: [], mostPerRow: 0 },
    pareto,
    coreProblems: pareto.items
      .filter(({ core }) => core)
      .map(({ category, count }) => ({ category, quotes: [], agents: [], customers: 0, count })),
    groups: [],
    periods: [],
    comparison: [],
    warnings,
  };
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}

function emptySurvey({ source }: ReasonCounts, warnings: readonly Warning[]): Survey {
  return {
    kind: "reason-counts",
    source,
    rowCount: 0,
    sheetRows: new Uint32Array(0),
    headers: {},
    score: null,
    dimensions: [],
    nps: null,
    ces: null,
    reasons: [],
    reasonCategory: null,
    reasonFlags: [],
    comments: [],
    texts: {},
    time: null,
    numbers: {},
    flags: {},
    warnings,
  };
}
