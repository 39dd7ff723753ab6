import { wordsOf } from "../../glossary/words";
import { ADOPTION_TERMS } from "../plan/adoption";
import { PLAN } from "../plan/table";
import type { PlanRow } from "../plan/planRows";
import { problemWords } from "../problems/problemWords";
import type { Column } from "../sheet/column";
import { widthOf } from "../sheet/displayWidth";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { STATUSES, statusFormula, statusWord, statusWords } from "./status";
import { countsFormula, countsInCompletion } from "./completion";
import { briefFormula, briefText } from "./brief";
import { TRACKING } from "./table";
import { progressFormula } from "./progress";
import type { TrackingRow } from "./trackingRows";
import { TERMS } from "./words";
import { placeOf } from "../formulas/criterion";

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
  return (key) => `INDEX(${plan.column(key)},${placeOf(own("key"), plan.column("key"))})`;
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
  const date = (
    key: "start" | "due",
    otherwise: string,
    value: (plan: PlanRow) => number | null,
  ): Column<TrackingRow> => ({
    key,
    heading: heading(key),
    width: 12,
    format: "date",
    align: "center",
    formula: `=IFERROR(IF(${taken(key)}="",${otherwise},${taken(key)}),"")`,
    value: ({ plan }) => value(plan) ?? "",
  });
  return [
    text("measure", 38, ({ action }) => action),
    text("department", 16, ({ department }) => department),
    text("owner", 11, ({ owner }) => owner),
    date("start", '""', ({ start }) => start),
    date("due", taken("proposed"), ({ deadline }) => deadline),
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

/** What follows from dates and progress, and what staff say of the end of it. */
function stateColumns({ context, words }: DocumentSources): readonly Column<TrackingRow>[] {
  const { heading } = tableIn(context, TRACKING);
  return [
    {
      key: "status",
      heading: heading("status"),
      width: widthOf(
        STATUSES.map((status) => statusWord(context, status)),
        16,
      ),
      unprinted: true,
      align: "center",
      formula: `=${statusFormula(context)}`,
      value: statusWords(context),
    },
    {
      key: "finished",
      heading: heading("finished"),
      width: 14,
      owner: "staff",
      format: "date",
      align: "center",
      validation: { kind: "date" },
      value: ({ finished }) => finished,
    },
    {
      key: "delayCause",
      heading: heading("delayCause"),
      width: 26,
      owner: "staff",
      wrap: true,
      tooltip: words(TERMS.tooltipDelay),
      value: () => null,
    },
  ];
}

/** What formulas of this and of other sheets read. */
function hiddenColumns(sources: DocumentSources): readonly Column<TrackingRow>[] {
  const { context } = sources;
  const { heading } = tableIn(context, TRACKING);
  const planned = wordsOf(context.localeOf(PLAN.document));
  const { label } = problemWords(context, context.localeOf(PLAN.document));
  const taken = (key: "problem" | "adoption", value: (plan: PlanRow) => string): Column<TrackingRow> => ({
    key,
    heading: heading(key),
    width: 16,
    hidden: true,
    formula: `=IFERROR(${fromPlan(sources)(key)}&"","")`,
    value: ({ plan }) => value(plan),
  });
  return [
    taken("problem", ({ problem }) => label(problem)),
    taken("adoption", ({ adoption }) => (adoption === null ? "" : planned(ADOPTION_TERMS[adoption]))),
    ...followingColumns(sources),
    { key: "key", heading: heading("key"), width: 10, hidden: true, format: "text", value: ({ key }) => key },
  ];
}

/** What follows from the cells of the row. */
function followingColumns(sources: DocumentSources): readonly Column<TrackingRow>[] {
  const { context } = sources;
  const { heading, own } = tableIn(context, TRACKING);
  return [
    {
      key: "counts",
      heading: heading("counts"),
      width: 10,
      hidden: true,
      format: "integer",
      formula: `=${countsFormula(context)}`,
      value: (row) => (countsInCompletion(row) ? 1 : 0),
    },
    {
      key: "brief",
      heading: heading("brief"),
      width: 10,
      hidden: true,
      formula: `=${briefFormula(sources)}`,
      value: (row) => briefText(sources, row),
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
  ];
}
