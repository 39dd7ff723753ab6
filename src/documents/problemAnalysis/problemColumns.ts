import { placeOf } from "../formulas/criterion";
import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import { REASON_STATISTICS } from "../pareto/table";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { actionColumns, placeColumns } from "./actionColumns";
import { causeFormula, causeOf } from "./cause";
import { enteredColumns } from "./enteredColumns";
import { problemNames, type ProblemNames } from "./problemNames";
import type { ProblemRow } from "./problemRows";
import { frequencyOf, severityFormula, severityOf } from "./severity";
import { PROBLEMS } from "./table";
import { TERMS } from "./words";

type Columns = readonly Column<ProblemRow>[];

/** The ten columns of document 003 (S34); right of them what staff add or decide, and what formulas work from. */
export function problemColumns(sources: DocumentSources): Columns {
  const names = problemNames(sources);
  return [
    ...describedColumns(sources),
    ...judgedColumns(sources, names),
    ...actionColumns(sources, names),
    ...enteredColumns(sources, names),
    ...names.columns,
    ...countedColumns(sources),
    ...placeColumns(sources, names),
    keyColumn(sources),
  ];
}

function describedColumns({ context, words }: DocumentSources): Columns {
  const { heading } = tableIn(context, PROBLEMS);
  return [
    { key: "number", heading: heading("number"), width: 11, format: "text", value: ({ number }) => number },
    {
      key: "description",
      heading: heading("description"),
      width: 25,
      owner: "staff",
      wrap: true,
      tooltip: words(TERMS.tooltipDescription),
      value: ({ description }) => description,
    },
  ];
}

/** How often, how bad, and why. */
function judgedColumns(sources: DocumentSources, names: ProblemNames): Columns {
  const { context } = sources;
  const { heading } = tableIn(context, PROBLEMS);
  return [
    {
      key: "frequency",
      heading: heading("frequency"),
      width: 10,
      format: sources.locale === "en" ? "per-month" : "times-a-month",
      align: "center",
      formula: `=${frequencyFormula(sources, names)}`,
      value: (row) => frequencyOf(row) ?? "",
    },
    {
      key: "severity",
      heading: heading("severity"),
      width: 10,
      align: "center",
      formula: `=${severityFormula(sources)}`,
      value: (row) => severityOf(sources, row),
    },
    {
      key: "cause",
      heading: heading("cause"),
      width: 20,
      wrap: true,
      formula: `=${causeFormula(context, names.fishbone)}`,
      value: causeOf(context),
    },
  ];
}

/** Mentions of the month: live while the problem is a core one, later as they were when it last was. */
function frequencyFormula({ context, words }: DocumentSources, { counted }: ProblemNames): string {
  const { own } = tableIn(context, PROBLEMS);
  const entered = own("enteredFrequency");
  const then = own("counted");
  const isCore = `${own("mark")}=${text(words(CONCEPTS.markCore))}`;
  const now =
    (context.results.pareto?.total ?? 0) === 0
      ? then
      : `IF(${isCore},IFERROR(${countFormula(context, counted)},${then}),${then})`;
  return `IF(ISNUMBER(${entered}),${entered},IF(AND(ISNUMBER(${own("months")}),ISNUMBER(${then})),${now}/${own("months")},""))`;
}

function countFormula(context: DocumentSources["context"], counted: string): string {
  const { column } = tableIn(context, REASON_STATISTICS);
  return `INDEX(${column("count")},${placeOf(counted, column("category"))})`;
}

/** What was counted in the last run in which the problem was a core one. */
function countedColumns({ context }: DocumentSources): Columns {
  const { heading } = tableIn(context, PROBLEMS);
  return (["counted", "months", "harm", "allHarm"] as const).map((key) => ({
    key,
    heading: heading(key),
    width: 10,
    hidden: true,
    value: (row) => row[key],
  }));
}

function keyColumn({ context }: DocumentSources): Column<ProblemRow> {
  const { heading } = tableIn(context, PROBLEMS);
  return {
    key: "key",
    heading: heading("key"),
    width: 10,
    hidden: true,
    format: "text",
    value: ({ key }) => key,
  };
}
