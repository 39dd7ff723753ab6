import type { CoreProblem } from "../../analysis/reasons/coreProblem";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { PLAN } from "../plan/table";
import { evidenceText } from "../problems/evidence";
import { problemWords } from "../problems/problemWords";
import { numberIn, textIn } from "../sheet/cellContent";
import { SHARED } from "../sharedWords";
import { dateText } from "../sheet/periodWording";
import { keyedRows, keyIssuer } from "../sheet/rowKeys";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { type StaffRow, staffRows } from "../staffState";
import { PROBLEMS } from "./table";
import { TERMS } from "./words";

/** What was counted of a problem while it was a core one: null for what nobody counted. */
export interface CountedProblem {
  readonly counted: number | null;
  readonly months: number | null;
  readonly harm: number | null;
  readonly allHarm: number | null;
}

/** A row of 售后服务问题分析及改善措施表. */
export interface ProblemRow extends CountedProblem {
  readonly key: string;
  /** 年月 and two digits: 20240501. */
  readonly number: string;
  readonly description: string;
  /** The problem's identity, or what staff call one of their own. */
  readonly problem: string;
  /** As 改进计划 is searched for it: 对应问题, else the description. */
  readonly named: string;
  readonly enteredFrequency: number | null;
  readonly enteredSeverity: string;
  readonly enteredCause: string;
  /** Whether the problem is among the core ones now. */
  readonly core: boolean;
}

/** Characters by which a problem is searched for: Excel looks for no longer texts. */
export const MOST_SEARCHED = 120;

/** The problems that stand, then the core ones that are not among them, each with a number of the month evaluated. */
export function problemRows(context: DocumentContext): {
  readonly rows: readonly ProblemRow[];
  readonly adopted: AdoptedKeys;
} {
  const { keyed, adopted } = keyedRows("P", staffRows(context.staff, PROBLEMS) ?? []);
  const numbers = keyed.map(({ row }) => textIn(row.cells["number"]));
  const numbered = (): string => {
    const number = nextNumber(context, numbers);
    numbers.push(number);
    return number;
  };
  const standing = keyed.map(({ row, key }) => standingRow(context, row, key, numbered));
  const nextKey = keyIssuer(
    "P",
    standing.map(({ key }) => key),
  );
  const known = new Set(standing.map(({ problem }) => problem));
  const added = context.results.coreProblems.flatMap((problem): ProblemRow[] => {
    if (known.has(problem.category)) return [];
    return [newRow(context, problem, nextKey(), numbered())];
  });
  return { rows: [...standing, ...added], adopted };
}

function standingRow(
  context: DocumentContext,
  { cells }: StaffRow,
  key: string,
  numbered: () => string,
): ProblemRow {
  const { nameOf } = problemWords(context, context.localeOf(PLAN.document));
  const number = textIn(cells["number"]);
  const [described, named] = [textIn(cells["description"]), textIn(cells["problem"])];
  const problem = nameOf(named === "" ? described : named);
  const core = context.results.coreProblems.some(({ category }) => category === problem);
  return {
    key,
    number: number === "" ? numbered() : number,
    description: described,
    problem,
    named: searched(named === "" ? described : named),
    enteredFrequency: numberIn(cells["enteredFrequency"]),
    enteredSeverity: textIn(cells["enteredSeverity"]),
    enteredCause: textIn(cells["enteredCause"]),
    core,
    ...(core
      ? countedNow(context, problem)
      : {
          counted: numberIn(cells["counted"]),
          months: numberIn(cells["months"]),
          harm: numberIn(cells["harm"]),
          allHarm: numberIn(cells["allHarm"]),
        }),
  };
}

function newRow(context: DocumentContext, problem: CoreProblem, key: string, number: string): ProblemRow {
  const { label } = problemWords(context, context.localeOf(PLAN.document));
  return {
    key,
    number,
    description: describe(context, problem),
    problem: problem.category,
    named: searched(label(problem.category)),
    enteredFrequency: null,
    enteredSeverity: "",
    enteredCause: "",
    core: true,
    ...countedNow(context, problem.category),
  };
}

function countedNow({ results }: DocumentContext, category: string): CountedProblem {
  const impact = results.problemImpacts.find((each) => each.category === category);
  return {
    counted: impact?.count ?? null,
    months: results.monthsAnswered?.count ?? null,
    harm: impact?.harm ?? null,
    allHarm: impact?.allHarm ?? null,
  };
}

/** The problem with what tells it: a customer's words, or the figures. */
function describe(context: DocumentContext, { category, evidence, quotes }: CoreProblem): string {
  const locale = context.localeOf(PROBLEMS.document);
  const words = wordsOf(locale);
  const problem = problemWords(context, locale).label(category);
  const [quote] = quotes;
  const facts =
    evidence === undefined ? quote && words(SHARED.quoted, { text: quote }) : evidenceText(words, evidence);
  return facts === undefined ? problem : words(TERMS.described, { problem, facts });
}

/** The next free number of the month evaluated; of the month of the run where the answers have no time. */
function nextNumber({ results, madeAt }: DocumentContext, numbers: readonly string[]): string {
  const month = results.monthsAnswered?.last ?? dateText(madeAt).slice(0, 7);
  const prefix = month.replace("-", "");
  const places = numbers.flatMap((number) =>
    number.startsWith(prefix) && /^\d{8}$/u.test(number) ? [Number(number.slice(prefix.length))] : [],
  );
  return `${prefix}${String(Math.max(0, ...places) + 1).padStart(2, "0")}`;
}

function searched(name: string): string {
  return name.slice(0, MOST_SEARCHED);
}
