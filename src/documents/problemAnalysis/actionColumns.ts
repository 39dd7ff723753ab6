import {
  actionsFormula,
  countFormula,
  dueFormula,
  placeFormula,
  problemActions,
} from "../improvementTable/problemActions";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { effectFormula, effectOf } from "./effect";
import { finishedFormula, finishedOf } from "./finished";
import { ownersFormula, ownersOf } from "./owners";
import type { ProblemNames } from "./problemNames";
import type { ProblemRow } from "./problemRows";
import { PROBLEMS } from "./table";
import { effectFormula as provenFormula, effectText, hasEffects } from "../effectVerification/problemEffect";

type Columns = readonly Column<ProblemRow>[];

/** What is done about the problem, by whom and until when, when it was done, and what came of it. */
export function actionColumns(sources: DocumentSources, names: ProblemNames): Columns {
  return [...takenColumns(sources), ...outcomeColumns(sources, names)];
}

function takenColumns(sources: DocumentSources): Columns {
  const { heading, own } = tableIn(sources.context, PROBLEMS);
  const actionsOf = problemActions(sources);
  const [first, second] = [own("first"), own("second")];
  return [
    {
      key: "actions",
      heading: heading("actions"),
      width: 28,
      wrap: true,
      formula: `=${actionsFormula(sources, first, second, own("count"))}`,
      value: ({ problem }) => actionsOf(problem).text,
    },
    {
      key: "owner",
      heading: heading("owner"),
      width: 11,
      wrap: true,
      formula: `=${ownersFormula(sources, first, second)}`,
      value: ({ problem }) => ownersOf(sources, problem),
    },
  ];
}

function outcomeColumns(sources: DocumentSources, { planned }: ProblemNames): Columns {
  const { context } = sources;
  const { heading, own } = tableIn(context, PROBLEMS);
  const actionsOf = problemActions(sources);
  const finished = finishedOf(context);
  const proven = effectText(context);
  const date = { width: 12, format: "date", align: "center" } as const;
  const unlessBlank = (formula: string): string => `=IF(${planned}="","",${formula})`;
  return [
    {
      key: "due",
      heading: heading("due"),
      ...date,
      formula: unlessBlank(dueFormula(context, planned)),
      value: ({ problem }) => actionsOf(problem).due,
    },
    {
      key: "finished",
      heading: heading("finished"),
      ...date,
      formula: unlessBlank(finishedFormula(context, planned)),
      value: ({ problem }) => finished(problem) ?? "",
    },
    {
      key: "effect",
      heading: heading("effect"),
      width: 19,
      wrap: true,
      formula: unlessBlank(
        hasEffects(context)
          ? provenFormula(context, planned)
          : effectFormula(sources, planned, own("finished")),
      ),
      value: ({ problem }) =>
        hasEffects(context) ? proven(problem) : effectOf(sources, problem, finished(problem)),
    },
  ];
}

/** Where the problem's first two actions stand in the plan, and how many there are. */
export function placeColumns(sources: DocumentSources, { planned }: ProblemNames): Columns {
  const { context } = sources;
  const { heading } = tableIn(context, PROBLEMS);
  const actionsOf = problemActions(sources);
  const place = (key: "first" | "second" | "count", formula: string): Column<ProblemRow> => ({
    key,
    heading: heading(key),
    width: 10,
    hidden: true,
    format: "integer",
    formula: `=IF(${planned}="",0,${formula})`,
    value: ({ problem }) => actionsOf(problem)[key],
  });
  return [
    place("first", placeFormula(context, planned, 1)),
    place("second", placeFormula(context, planned, 2)),
    place("count", countFormula(context, planned)),
  ];
}
