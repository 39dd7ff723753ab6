import type { DiagnosedProblem } from "../../analysis/diagnosis/diagnosis";
import { wordsOf } from "../../glossary/words";
import { containing, containingKind, opinionText } from "../cleanData/opinionMarks";
import { exactCriteria } from "../formulas/criterion";
import { countedLocale } from "../pareto/countedLocale";
import type { DocumentSources } from "../sources";

/** Places of the quadrant table; those without a problem stay blank, so that the sheet keeps its shape. */
const PLACES = 10;

/** A row of the workings: a problem, a blank place, or all problems together. */
export interface ProblemRow {
  readonly key: string;
  /** Null for a blank place and for all together. */
  readonly problem: DiagnosedProblem | null;
  /** What COUNTIFS finds its mentions by: both are met. */
  readonly criteria: readonly [like: string, unlike: string];
  readonly isProblem: boolean;
}

/** The key of the row of all problems. */
export const ALL_KEY = "*";

/** Criteria that no cell meets, and one that every mention does. */
const NOTHING = "=<>";
const ANYTHING = "<>";

/** The problems in their order, then blank places. */
export function placeRows(sources: DocumentSources): readonly ProblemRow[] {
  const problems = sources.context.results.diagnosis?.problems ?? [];
  const rows = problems.map((problem): ProblemRow => ({
    key: problem.id,
    problem,
    criteria: criteriaOf(sources, problem),
    isProblem: true,
  }));
  const blanks = Array.from({ length: Math.max(0, PLACES - rows.length) }, (_, i): ProblemRow => ({
    key: `-${String(rows.length + i + 1)}`,
    problem: null,
    criteria: [NOTHING, ANYTHING],
    isProblem: false,
  }));
  return [...rows, ...blanks];
}

/** The places, and all problems together at the end. */
export function workingRows(sources: DocumentSources): readonly ProblemRow[] {
  const all: ProblemRow = {
    key: ALL_KEY,
    problem: null,
    criteria: [anyCriterion(sources), ANYTHING],
    isProblem: false,
  };
  return [...placeRows(sources), all];
}

/** Whether the second criterion of any problem leaves something out. */
export function areUnlike(sources: DocumentSources): boolean {
  return placeRows(sources).some(({ criteria: [, unlike] }) => unlike !== ANYTHING);
}

function criteriaOf({ context }: DocumentSources, { id, label }: DiagnosedProblem): ProblemRow["criteria"] {
  const locale = countedLocale(context);
  if (context.results.diagnosis?.basis === "themes") {
    const words = wordsOf(locale);
    return [containing(words, opinionText(words, "complaint", label[locale])), ANYTHING];
  }
  const categories = context.results.reasons?.scheme.categories ?? [];
  const counted = categories.find(({ name }) => name === id)?.label[locale] ?? id;
  const [like = NOTHING, unlike = ANYTHING] = exactCriteria(counted);
  return [like, unlike];
}

function anyCriterion({ context }: DocumentSources): string {
  if (context.results.diagnosis?.basis !== "themes") return "?*";
  return containingKind(wordsOf(countedLocale(context)), "complaint");
}
