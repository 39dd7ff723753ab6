import type { DiagnosedProblem } from "../../analysis/diagnosis/diagnosis";
import { wordsOf } from "../../glossary/words";
import { containing, containingKind, escapedCriterion, opinionText } from "../cleanData/opinionMarks";
import { countedLocale } from "../pareto/countedLocale";
import type { DocumentSources } from "../sources";

/** Places of the quadrant table; those without a problem stay blank, so that the sheet keeps its shape. */
const PLACES = 10;

/** A row of the workings: a problem, a blank place, or all problems together. */
export interface ProblemRow {
  readonly key: string;
  /** Null for a blank place and for all together. */
  readonly problem: DiagnosedProblem | null;
  /** What COUNTIFS finds its mentions by. */
  readonly criterion: string;
  readonly isProblem: boolean;
}

/** The key of the row of all problems. */
export const ALL_KEY = "*";

/** A criterion that no cell meets. */
const NOTHING = "=<>";

/** The problems in their order, then blank places. */
export function placeRows(sources: DocumentSources): readonly ProblemRow[] {
  const problems = sources.context.results.diagnosis?.problems ?? [];
  const rows = problems.map((problem): ProblemRow => ({
    key: problem.id,
    problem,
    criterion: criterionOf(sources, problem),
    isProblem: true,
  }));
  const blanks = Array.from({ length: Math.max(0, PLACES - rows.length) }, (_, i): ProblemRow => ({
    key: `-${String(rows.length + i + 1)}`,
    problem: null,
    criterion: NOTHING,
    isProblem: false,
  }));
  return [...rows, ...blanks];
}

/** The places, and all problems together at the end. */
export function workingRows(sources: DocumentSources): readonly ProblemRow[] {
  const all = { key: ALL_KEY, problem: null, criterion: anyCriterion(sources), isProblem: false };
  return [...placeRows(sources), all];
}

function criterionOf({ context }: DocumentSources, { id, label }: DiagnosedProblem): string {
  const locale = countedLocale(context);
  if (context.results.diagnosis?.basis === "themes") {
    const words = wordsOf(locale);
    return containing(words, opinionText(words, "complaint", label[locale]));
  }
  const categories = context.results.reasons?.scheme.categories ?? [];
  const counted = categories.find(({ name }) => name === id)?.label[locale] ?? id;
  return `=${escapedCriterion(counted)}`;
}

function anyCriterion({ context }: DocumentSources): string {
  if (context.results.diagnosis?.basis !== "themes") return "?*";
  return containingKind(wordsOf(countedLocale(context)), "complaint");
}
