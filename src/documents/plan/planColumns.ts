import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import { categoryWords } from "../pareto/categoryWords";
import { isCoreFormula } from "../pareto/coreMark";
import { departmentChoices } from "../settings/departments";
import { workingDayFormula } from "../settings/workCalendar";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/shortList";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { statusWords } from "../tracking/status";
import { TRACKING } from "../tracking/table";
import { trackingRows } from "../tracking/trackingRows";
import type { PlanRow } from "./planRows";
import { PLAN } from "./table";
import { TERMS } from "./words";

const DATE = { owner: "staff", format: "date", align: "center", validation: { kind: "date" } } as const;

/** The document's five columns, then what tracks them. */
export function planColumns(sources: DocumentSources): readonly Column<PlanRow>[] {
  return [...enteredColumns(sources), ...dateColumns(sources), ...stateColumns(sources)];
}

function enteredColumns({ context, locale }: DocumentSources): readonly Column<PlanRow>[] {
  const { heading } = tableIn(context, PLAN);
  const { label } = categoryWords(context, locale);
  const problems = context.results.pareto?.items.map(({ category }) => label(category)) ?? [];
  const staff = { owner: "staff", wrap: true } as const;
  return [
    {
      key: "problem",
      heading: heading("problem"),
      width: 14,
      ...staff,
      ...listChoices(problems),
      value: ({ problem }) => label(problem),
    },
    {
      key: "measure",
      heading: heading("measure"),
      width: 36,
      ...staff,
      value: ({ action }) => filled(action),
    },
    {
      key: "department",
      heading: heading("department"),
      width: 12,
      ...staff,
      ...listChoices(departmentChoices(context)),
      value: ({ department }) => filled(department),
    },
    { key: "owner", heading: heading("owner"), width: 11, ...staff, value: ({ owner }) => filled(owner) },
  ];
}

/** 完成时限 follows from the start and the working days, until staff type a date over it. */
function dateColumns({ context, words }: DocumentSources): readonly Column<PlanRow>[] {
  const { heading, own } = tableIn(context, PLAN);
  return [
    {
      key: "due",
      heading: heading("due"),
      width: 12,
      ...DATE,
      tooltip: words(TERMS.tooltipDeadline),
      formula: `=${workingDayFormula(context, own("start"), own("days"))}`,
      value: ({ due }) => due ?? "",
    },
    {
      key: "target",
      heading: heading("target"),
      width: 30,
      owner: "staff",
      wrap: true,
      value: ({ target }) => filled(target),
    },
    { key: "start", heading: heading("start"), width: 12, ...DATE, value: ({ start }) => start },
    {
      key: "days",
      heading: heading("days"),
      width: 9,
      owner: "staff",
      align: "center",
      value: ({ days }) => days,
    },
  ];
}

/** 状态 comes from 改善措施跟踪表, where progress is entered. */
function stateColumns({ context, words, locale }: DocumentSources): readonly Column<PlanRow>[] {
  const { heading, own } = tableIn(context, PLAN);
  const isCore = isCoreFormula(context, own("problem"), locale);
  const [core, noLonger] = [words(CONCEPTS.markCore), words(CONCEPTS.noLongerCore)];
  const tracking = tableIn(context, TRACKING);
  const place = `MATCH(${own("key")},${tracking.column("key")},0)`;
  const tracked = new Map(trackingRows(context).map((row) => [row.key, row]));
  const said = statusWords(context);
  return [
    {
      key: "status",
      heading: heading("status"),
      width: 11,
      align: "center",
      formula: `=IFERROR(INDEX(${tracking.column("status")},${place}),"")`,
      value: ({ key }) => said(tracked.get(key)),
    },
    {
      key: "mark",
      heading: heading("mark"),
      width: 11,
      align: "center",
      ...(isCore === null ? {} : { formula: `=IF(${isCore},${text(core)},${text(noLonger)})` }),
      value: (row) => (row.core ? core : noLonger),
    },
    {
      key: "key",
      heading: heading("key"),
      width: 12,
      hidden: true,
      format: "text",
      value: ({ key }) => key,
    },
  ];
}

function filled(text: string): string | null {
  return text === "" ? null : text;
}
