import { PLAN } from "../plan/table";
import type { PlanRow } from "../plan/planRows";
import { categoryWords } from "../pareto/categoryWords";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { statusFormula, statusWords } from "./status";
import { TRACKING } from "./table";
import { progressFormula, type TrackingRow } from "./trackingRows";
import { TERMS } from "./words";

/** What comes from the plan, what staff enter, and what follows from both. */
export function trackingColumns(sources: DocumentSources): readonly Column<TrackingRow>[] {
  return [
    ...takenColumns(sources),
    ...enteredColumns(sources),
    ...stateColumns(sources),
    ...hiddenColumns(sources),
  ];
}

/** A cell of 改进计划 in the row of the same action. */
function fromPlan({ context }: DocumentSources): (key: keyof typeof PLAN.headings) => string {
  const plan = tableIn(context, PLAN);
  const { own } = tableIn(context, TRACKING);
  return (key) => `INDEX(${plan.column(key)},MATCH(${own("key")},${plan.column("key")},0))`;
}

function takenColumns(sources: DocumentSources): readonly Column<TrackingRow>[] {
  const { heading } = tableIn(sources.context, TRACKING);
  const taken = fromPlan(sources);
  const text = (
    key: "measure" | "department" | "owner",
    width: number,
    value: (plan: PlanRow) => string,
  ): Column<TrackingRow> => ({
    key,
    heading: heading(key),
    width,
    wrap: true,
    formula: `=IFERROR(${taken(key)}&"","")`,
    value: ({ plan }) => value(plan),
  });
  const date = (key: "start" | "due"): Column<TrackingRow> => ({
    key,
    heading: heading(key),
    width: 12,
    format: "date",
    align: "center",
    formula: `=IFERROR(IF(${taken(key)}="","",${taken(key)}),"")`,
    value: ({ plan }) => plan[key] ?? "",
  });
  return [
    text("measure", 30, ({ action }) => action),
    text("department", 12, ({ department }) => department),
    text("owner", 11, ({ owner }) => owner),
    date("start"),
    date("due"),
  ];
}

function enteredColumns({ context, words }: DocumentSources): readonly Column<TrackingRow>[] {
  const { heading } = tableIn(context, TRACKING);
  const note = (key: "problems" | "adjustment" | "nextStep"): Column<TrackingRow> => ({
    key,
    heading: heading(key),
    width: 18,
    owner: "staff",
    wrap: true,
    value: () => null,
  });
  return [
    {
      key: "progress",
      heading: heading("progress"),
      width: 11,
      owner: "staff",
      align: "center",
      validation: { kind: "progress", min: 0, max: 100 },
      dataBar: { max: 100 },
      tooltip: words(TERMS.tooltipProgress),
      value: ({ entered }) => entered ?? 0,
    },
    note("problems"),
    note("adjustment"),
    note("nextStep"),
  ];
}

function stateColumns({ context }: DocumentSources): readonly Column<TrackingRow>[] {
  const { heading } = tableIn(context, TRACKING);
  const said = statusWords(context);
  return [
    {
      key: "status",
      heading: heading("status"),
      width: 11,
      unprinted: true,
      align: "center",
      formula: `=${statusFormula(context)}`,
      value: said,
    },
    {
      key: "finished",
      heading: heading("finished"),
      width: 12,
      owner: "staff",
      format: "date",
      align: "center",
      validation: { kind: "date" },
      value: ({ finished }) => finished,
    },
  ];
}

/** What other sheets' formulas read. */
function hiddenColumns(sources: DocumentSources): readonly Column<TrackingRow>[] {
  const { context } = sources;
  const { heading, own } = tableIn(context, TRACKING);
  const { label } = categoryWords(context, context.localeOf(PLAN.document));
  return [
    {
      key: "problem",
      heading: heading("problem"),
      width: 16,
      hidden: true,
      formula: `=IFERROR(${fromPlan(sources)("problem")}&"","")`,
      value: ({ plan }) => label(plan.problem),
    },
    {
      key: "progressValue",
      heading: heading("progressValue"),
      width: 10,
      hidden: true,
      format: "integer",
      formula: `=${progressFormula(own("progress"))}`,
      value: ({ progress }) => progress,
    },
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}
