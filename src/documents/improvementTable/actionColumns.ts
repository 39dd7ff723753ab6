import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import { isCoreFormula } from "../pareto/coreMark";
import { countedLocale } from "../pareto/countedLocale";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { ImprovementRow } from "./improvementRows";
import type { JoinedTexts } from "./joinedTexts";
import {
  actionsFormula,
  countFormula,
  dueFormula,
  placeFormula,
  progressFormula,
  responsibleFormula,
  type ProblemActions,
} from "./problemActions";
import { IMPROVEMENT } from "./table";
import { TERMS } from "./words";
import type { Term } from "../../glossary/locale";
import { effectFormula, effectText } from "../effectVerification/problemEffect";

type Columns = readonly Column<ImprovementRow>[];

/** Gives what the plan says about a category. */
type ActionsOf = (category: string) => ProblemActions;

/** What is done about the problem, by whom and until when. */
export function actionColumns(
  sources: DocumentSources,
  { planned }: JoinedTexts,
  actionsOf: ActionsOf,
): Columns {
  const { context } = sources;
  const { heading, own } = tableIn(context, IMPROVEMENT);
  const [first, second, count] = [own("first"), own("second"), own("count")];
  return [
    {
      key: "measures",
      heading: heading("measures"),
      width: 30,
      wrap: true,
      formula: `=${actionsFormula(sources, first, second, count)}`,
      value: ({ category }) => actionsOf(category).text,
    },
    {
      key: "responsible",
      heading: heading("responsible"),
      width: 13,
      wrap: true,
      formula: `=${responsibleFormula(sources, first, second)}`,
      value: ({ category }) => actionsOf(category).responsible,
    },
    {
      key: "due",
      heading: heading("due"),
      width: 12,
      format: "date",
      align: "center",
      formula: `=${dueFormula(context, planned)}`,
      value: ({ category }) => actionsOf(category).due,
    },
  ];
}

/** How far that is, what came of it, and whether the problem is still a core one. */
export function trackingColumns(
  sources: DocumentSources,
  { planned, counted, period }: JoinedTexts,
  actionsOf: ActionsOf,
): Columns {
  const { context, words } = sources;
  const { heading } = tableIn(context, IMPROVEMENT);
  const mark = markFormula(sources, counted, period);
  const staff = { owner: "staff", unprinted: true, wrap: true } as const;
  return [
    {
      key: "progress",
      heading: heading("progress"),
      width: 9,
      unprinted: true,
      format: "integer",
      align: "center",
      dataBar: { max: 100 },
      formula: `=${progressFormula(context, planned)}`,
      value: ({ category }) => actionsOf(category).progress,
    },
    effectColumn(sources, planned),
    {
      key: "remark",
      heading: heading("remark"),
      width: 11,
      unprinted: true,
      align: "center",
      ...(mark === null ? {} : { formula: `=${mark}` }),
      value: ({ current }) => words(current ? CONCEPTS.markCore : TERMS.earlierPeriod),
    },
    { key: "note", heading: heading("note"), width: 18, ...staff, value: () => null },
  ];
}

/** 实施效果 as 效果验证 has it. */
function effectColumn({ context }: DocumentSources, planned: string): Column<ImprovementRow> {
  const effectOf = effectText(context);
  return {
    key: "effect",
    heading: tableIn(context, IMPROVEMENT).heading("effect"),
    width: 15,
    unprinted: true,
    wrap: true,
    formula: `=${effectFormula(context, planned)}`,
    value: ({ category }) => effectOf(category),
  };
}

/** Whether the row's problem is core now, while its period is the one evaluated; null where the sheet cannot tell. */
function markFormula({ context, words }: DocumentSources, counted: string, period: string): string | null {
  const isCore = isCoreFormula(context, counted, countedLocale(context));
  if (isCore === null) return null;
  const said = (term: Term): string => text(words(term));
  const now = `IF(${isCore},${said(CONCEPTS.markCore)},${said(CONCEPTS.noLongerCore)})`;
  return `IF(${period}=${context.naming.setting("period-label")},${now},${said(TERMS.earlierPeriod)})`;
}

/** Where the problem's actions stand in the plan, and how many there are. */
export function placeColumns(
  { context }: DocumentSources,
  { planned }: JoinedTexts,
  actionsOf: ActionsOf,
): Columns {
  const { heading } = tableIn(context, IMPROVEMENT);
  const place = (key: "first" | "second" | "count", formula: string): Column<ImprovementRow> => ({
    key,
    heading: heading(key),
    width: 10,
    hidden: true,
    format: "integer",
    formula: `=${formula}`,
    value: ({ category }) => actionsOf(category)[key],
  });
  return [
    place("first", placeFormula(context, planned, 1)),
    place("second", placeFormula(context, planned, 2)),
    place("count", countFormula(context, planned)),
  ];
}
