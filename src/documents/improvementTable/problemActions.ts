import { argumentsOf } from "../formulas/conditions";
import { namedByStaff } from "../formulas/criterion";
import { text } from "../formulas/text";
import { wordsOf } from "../../glossary/words";
import { ADOPTION_TERMS, isTaken } from "../plan/adoption";
import { planRows, type PlanRow } from "../plan/planRows";
import { PLAN } from "../plan/table";
import type { CellContent } from "../sheet/cellSpec";
import { meanOf } from "../sheet/meanOf";
import { tableIn } from "../sheet/tableReference";
import type { DocumentContext } from "../context";
import type { DocumentSources } from "../sources";
import { TRACKING } from "../tracking/table";
import { trackingRows, type TrackingRow } from "../tracking/trackingRows";
import { TERMS } from "./words";
import { templateFormula } from "../formulas/template";

/** What the plan says about one problem: its first two actions, who and when, and how far they are. */
export interface ProblemActions {
  /** Places in the plan, from 1; 0 where there is none. */
  readonly first: number;
  readonly second: number;
  readonly count: number;
  readonly text: string;
  readonly responsible: string;
  readonly due: CellContent;
  readonly progress: CellContent;
}

/** The plan's actions of a category, as the formulas of the improvement table must give them. */
export function problemActions({ context, words }: DocumentSources): (category: string) => ProblemActions {
  const numbered = planRows(context).rows.map((row, i) => ({ row, place: i + 1 }));
  const tracked = trackingRows(context);
  return (category) => {
    const ofProblem = numbered.filter(({ row }) => row.problem === category);
    const actions = ofProblem.filter(({ row }) => isTaken(row));
    const [first, second] = actions;
    const more = actions.length > 2 ? words(TERMS.andMoreActions, { n: actions.length }) : "";
    return {
      first: first?.place ?? 0,
      second: second?.place ?? 0,
      count: actions.length,
      text: actionsText(actions.slice(0, 2).map(({ row }) => row.action)) + more,
      responsible: responsibleText([first?.row, second?.row], words(TERMS.beforeOwner)),
      due: lastDue(actions.map(({ row }) => row)),
      progress: meanProgress(tracked, category),
    };
  };
}

/** Place in the plan of the n-th action of the problem named in `category` (a cell); 0 where there is none. */
export function placeFormula(context: DocumentContext, category: string, nth: number): string {
  const { column, header } = tableIn(context, PLAN);
  const [problem, action] = [column("problem"), column("measure")];
  const places = `(ROW(${problem})-ROW(${header("problem")}))`;
  const isMeant = `(${problem}=${category})*(${action}<>"")*(${column("adoption")}<>${declinedText(context)})`;
  return `IFERROR(AGGREGATE(15,6,${places}/(${isMeant}),${String(nth)}),0)`;
}

/** How many actions the problem has. */
export function countFormula(context: DocumentContext, category: string): string {
  const { column } = tableIn(context, PLAN);
  return `COUNTIFS(${takenActions(context, column, category)})`;
}

function actionsText(actions: readonly string[]): string {
  return (actions.length === 2 ? actions.map((action, i) => `${String(i + 1)}. ${action}`) : actions).join(
    "\n",
  );
}

/** The first two actions and how many there are in all, from the cells of their places and number. */
export function actionsFormula(
  { context, words }: DocumentSources,
  first: string,
  second: string,
  count: string,
): string {
  const action = tableIn(context, PLAN).column("measure");
  const more = `IF(${count}>2,${templateFormula(words(TERMS.andMoreActions), { n: count })},"")`;
  const at = (place: string): string => `INDEX(${action},${place})`;
  const both = `"1. "&${at(first)}&CHAR(10)&"2. "&${at(second)}`;
  return `IF(${first}=0,"",IF(${second}=0,${at(first)},${both})&${more})`;
}

function responsibleText(
  [first, second]: readonly [PlanRow | undefined, PlanRow | undefined],
  beforeOwner: string,
): string {
  const said = (row: PlanRow | undefined): string =>
    row === undefined ? "" : row.department + (row.owner === "" ? "" : beforeOwner + row.owner);
  const [one, other] = [said(first), said(second)];
  return one + (second === undefined || other === one ? "" : `\n${other}`);
}

/** Department and person of the first two actions, once where they are the same. */
export function responsibleFormula(
  { context, words }: DocumentSources,
  first: string,
  second: string,
): string {
  const { column } = tableIn(context, PLAN);
  const [department, owner] = [column("department"), column("owner")];
  const said = (place: string): string =>
    `INDEX(${department},${place})&IF(INDEX(${owner},${place})="","",${text(words(TERMS.beforeOwner))}&INDEX(${owner},${place}))`;
  return `IF(${first}=0,"",${said(first)}&IF(${second}=0,"",IF(${said(second)}=${said(first)},"",CHAR(10)&${said(second)})))`;
}

function lastDue(rows: readonly PlanRow[]): CellContent {
  const dues = rows.flatMap(({ deadline }) => deadline ?? []);
  return dues.length === 0 ? "" : Math.max(...dues);
}

/** The last deadline of the problem's actions, proposed ones where staff have set none. */
export function dueFormula(context: DocumentContext, category: string): string {
  const { column } = tableIn(context, TRACKING);
  const isMeant = `(${column("problem")}=${category})*(${column("measure")}<>"")`;
  const isTaken = `(${column("adoption")}<>${declinedText(context)})`;
  return `IFERROR(AGGREGATE(14,6,${column("due")}/(${isMeant}*${isTaken}),1),"")`;
}

/** The arguments of COUNTIFS that find the actions of a problem, those not taken apart. */
export function takenActions(
  context: DocumentContext,
  column: (key: "problem" | "measure" | "adoption") => string,
  category: string,
): string {
  return argumentsOf([
    ...namedByStaff(column("problem"), category),
    [column("measure"), '"?*"'],
    [column("adoption"), `"<>"&${declinedText(context)}`],
  ]);
}

/** 不采纳 as the plan says it: such actions are none. */
export function declinedText({ localeOf }: DocumentContext): string {
  return text(wordsOf(localeOf(PLAN.document))(ADOPTION_TERMS.declined));
}

function meanProgress(tracked: readonly TrackingRow[], category: string): CellContent {
  const own = tracked.filter(({ plan }) => plan.problem === category && isTaken(plan));
  return meanOf(own.map(({ progress }) => progress)) ?? "";
}

/** Mean progress of the problem's actions. */
export function progressFormula(context: DocumentContext, category: string): string {
  const { column } = tableIn(context, TRACKING);
  return `IFERROR(AVERAGEIFS(${column("progressValue")},${takenActions(context, column, category)}),"")`;
}
