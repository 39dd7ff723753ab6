import type { DiagnosedProblem } from "../../analysis/diagnosis/diagnosis";
import { wordsOf } from "../../glossary/words";
import { containing, containingKind, opinionText } from "../cleanData/opinionMarks";
import { exactCriteria } from "../formulas/criterion";
import { countedLocale } from "../pareto/countedLocale";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import { QUADRANT_TABLE } from "./table";
import { QUADRANT_PLACES } from "./places";

/** A row of the workings: a problem, one that staff judged and that nobody tells of now, a blank place, or all problems together. */
export interface ProblemRow {
  readonly key: string;
  /** Null but for a problem. */
  readonly problem: DiagnosedProblem | null;
  /** What is called so and was judged, though nobody tells of it now: the choice stands until it returns. */
  readonly absent: string | null;
  /** What COUNTIFS finds its mentions by: both are met. */
  readonly criteria: readonly [like: string, unlike: string];
  readonly isProblem: boolean;
}

/** The key of the row of all problems. */
export const ALL_KEY = "*";

/** Criteria that no cell meets, and one that every mention does. */
const NOTHING = "=<>";
const ANYTHING = "<>";

/** The problems in their order, then those that staff judged and nobody tells of now, then blank places. */
export function placeRows(sources: DocumentSources): readonly ProblemRow[] {
  const problems = sources.context.results.diagnosis?.problems ?? [];
  const rows = problems.map((problem): ProblemRow => ({
    key: problem.id,
    problem,
    absent: null,
    criteria: criteriaOf(sources, problem),
    isProblem: true,
  }));
  const present = new Set(rows.map(({ key }) => key));
  const judged = absentProblems(sources).filter(({ key }) => !present.has(key));
  const taken = new Set(judged.map(({ key }) => key));
  const places = Array.from({ length: QUADRANT_PLACES }, (_, place) => `-${String(place + 1)}`);
  const free = places.filter((key) => !taken.has(key));
  const room = Math.max(0, QUADRANT_PLACES - rows.length - judged.length);
  const blanks = free.slice(free.length - room).map((key) => ({ key, absent: null }));
  const others = [...judged, ...blanks].map((row): ProblemRow => ({
    ...row,
    problem: null,
    criteria: [NOTHING, ANYTHING],
    isProblem: false,
  }));
  return [...rows, ...others];
}

/** What staff judged, by its name. */
function absentProblems({ context, locale }: DocumentSources): readonly Pick<ProblemRow, "key" | "absent">[] {
  const categories = context.results.reasons?.scheme.categories ?? [];
  return (staffRows(context.staff, QUADRANT_TABLE) ?? []).map(({ key, cells }) => ({
    key,
    absent: categories.find(({ name }) => name === key)?.label[locale] ?? String(cells["problem"] ?? ""),
  }));
}

/** The places, and all problems together at the end. */
export function workingRows(sources: DocumentSources): readonly ProblemRow[] {
  const all: ProblemRow = {
    key: ALL_KEY,
    problem: null,
    absent: null,
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
