import type { DocumentSources } from "../sources";
import type { CellContent } from "../sheet/sheetSpec";
import { columnOf, equalTo, headerOf } from "../formulas/reference";
import { planRows, type PlanRow } from "../plan/planRows";
import { trackingRows } from "../tracking/trackingRows";

/** What the plan says about one problem: its first two measures, who and when, and how far they are. */
export interface ProblemMeasures {
  readonly first: number;
  readonly second: number;
  readonly count: number;
  readonly text: string;
  readonly responsible: string;
  readonly due: CellContent;
  readonly progress: CellContent;
}

/** The plan's measures of a category, as the formulas of the improvement table must give them. */
export function problemMeasures(sources: DocumentSources, category: string): ProblemMeasures {
  const { words } = sources;
  const numbered = planRows(sources).rows.map((row, i) => ({ row, place: i + 1 }));
  const own = numbered.filter(({ row }) => row.problem === category && row.measure !== "");
  const [first, second] = own;
  const texts = [first, second].flatMap((each) => (each === undefined ? [] : [each.row.measure]));
  const more = own.length > 2 ? words("andMoreMeasures", { n: own.length }) : "";
  const dues = numbered.filter(({ row }) => row.problem === category).flatMap(({ row }) => row.due ?? []);
  const tracked = trackingRows(sources).filter(
    ({ plan }) => plan.problem === category && plan.measure !== "",
  );
  return {
    first: first?.place ?? 0,
    second: second?.place ?? 0,
    count: own.length,
    text:
      (texts.length === 2 ? texts.map((text, i) => `${String(i + 1)}. ${text}`) : texts).join("\n") + more,
    responsible: responsibleText(first?.row, second?.row),
    due: dues.length === 0 ? "" : Math.max(...dues),
    progress:
      tracked.length === 0 ? "" : tracked.reduce((sum, { progress }) => sum + progress, 0) / tracked.length,
  };
}

function responsibleText(first: PlanRow | undefined, second: PlanRow | undefined): string {
  const said = (row: PlanRow | undefined): string =>
    row === undefined ? "" : row.department + (row.owner === "" ? "" : `/${row.owner}`);
  const [one, other] = [said(first), said(second)];
  return one + (second === undefined || other === one ? "" : `\n${other}`);
}

/** Place in the plan of the n-th measure of the problem named in `category` (a cell); 0 where there is none. */
export function placeFormula(sources: DocumentSources, category: string, nth: number): string {
  const { problem, measure, table, heading } = planColumns(sources);
  const places = `(ROW(${problem})-ROW(${headerOf(table, heading)}))`;
  return `IFERROR(AGGREGATE(15,6,${places}/((${problem}=${category})*(${measure}<>"")),${String(nth)}),0)`;
}

/** How many measures the problem has. */
export function countFormula(sources: DocumentSources, category: string): string {
  const { problem, measure } = planColumns(sources);
  return `COUNTIFS(${problem},${equalTo(category)},${measure},"?*")`;
}

/** The first two measures and how many there are in all, from the cells of their places and number. */
export function measuresFormula(
  sources: DocumentSources,
  first: string,
  second: string,
  count: string,
): string {
  const { words } = sources;
  const { measure } = planColumns(sources);
  const [before, after] = words("andMoreMeasures", { n: "\u0000" }).split("\u0000");
  const more = `IF(${count}>2,"${before ?? ""}"&${count}&"${after ?? ""}","")`;
  const at = (place: string): string => `INDEX(${measure},${place})`;
  const both = `"1. "&${at(first)}&CHAR(10)&"2. "&${at(second)}`;
  return `IF(${first}=0,"",IF(${second}=0,${at(first)},${both})&${more})`;
}

/** Department and person of the first two measures, once where they are the same. */
export function responsibleFormula(sources: DocumentSources, first: string, second: string): string {
  const { words, context } = sources;
  const plan = context.naming.table("improvement-plan");
  const [department, owner] = [columnOf(plan, words("department")), columnOf(plan, words("owner"))];
  const said = (place: string): string =>
    `INDEX(${department},${place})&IF(INDEX(${owner},${place})="","","/"&INDEX(${owner},${place}))`;
  return `IF(${first}=0,"",${said(first)}&IF(${second}=0,"",IF(${said(second)}=${said(first)},"",CHAR(10)&${said(second)})))`;
}

/** The last deadline of the problem's measures. */
export function dueFormula(sources: DocumentSources, category: string): string {
  const { words, context } = sources;
  const due = columnOf(context.naming.table("improvement-plan"), words("deadline"));
  const { problem } = planColumns(sources);
  return `IFERROR(AGGREGATE(14,6,${due}/((${problem}=${category})*(${due}<>"")),1),"")`;
}

/** Mean progress of the problem's measures. */
export function progressFormula({ words, context }: DocumentSources, category: string): string {
  const tracking = context.naming.table("measure-tracking");
  const column = (heading: string): string => columnOf(tracking, heading);
  return `IFERROR(AVERAGEIFS(${column(words("progressValue"))},${column(words("coreProblem"))},${equalTo(category)},${column(words("measureName"))},"?*"),"")`;
}

function planColumns({ words, context }: DocumentSources): {
  readonly table: string;
  readonly heading: string;
  readonly problem: string;
  readonly measure: string;
} {
  const table = context.naming.table("improvement-plan");
  const heading = words("coreProblem");
  return {
    table,
    heading,
    problem: columnOf(table, heading),
    measure: columnOf(table, words("improvementMeasure")),
  };
}
