import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import { INSPECTION, isInspectionProblem, problemWords } from "../problems/problemWords";
import { problemWidth } from "../problems/problemWidth";
import { isCoreFormula } from "../pareto/coreMark";
import { departmentChoices } from "../settings/departments";
import { workingDayFormula } from "../settings/workCalendar";
import type { Column } from "../sheet/column";
import { listChoices } from "../sheet/listChoices";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { statusWords } from "../tracking/status";
import { TRACKING } from "../tracking/table";
import { trackingRows } from "../tracking/trackingRows";
import { ADOPTION_TERMS, ADOPTIONS } from "./adoption";
import type { PlanRow } from "./planRows";
import { PLAN } from "./table";
import { TERMS } from "./words";
import { placeOf } from "../formulas/criterion";
import { written } from "../sheet/cellContent";

const DATE = { format: "date", align: "center" } as const;
const STAFF_DATE = { ...DATE, owner: "staff", validation: { kind: "date" } } as const;

/** The document's five columns, then what decides on them and tracks them; right of the print edge what dates follow from. */
export function planColumns(sources: DocumentSources): readonly Column<PlanRow>[] {
  return [
    ...enteredColumns(sources),
    ...decisionColumns(sources),
    ...stateColumns(sources),
    ...workingColumns(sources),
  ];
}

function enteredColumns(sources: DocumentSources): readonly Column<PlanRow>[] {
  const { context, locale } = sources;
  const { heading } = tableIn(context, PLAN);
  const { label } = problemWords(context, locale);
  const { pareto, coreProblems } = context.results;
  const problems = new Set(
    [...coreProblems, ...(pareto?.items ?? [])].map(({ category }) => label(category)),
  );
  const staff = { owner: "staff", wrap: true } as const;
  return [
    {
      key: "problem",
      heading: heading("problem"),
      width: problemWidth(sources, 16),
      ...staff,
      ...listChoices([...problems]),
      value: ({ problem }) => label(problem),
    },
    {
      key: "measure",
      heading: heading("measure"),
      width: 35,
      ...staff,
      value: ({ action }) => written(action),
    },
    {
      key: "department",
      heading: heading("department"),
      width: 13,
      ...staff,
      ...listChoices(departmentChoices(context)),
      value: ({ department }) => written(department),
    },
    { key: "owner", heading: heading("owner"), width: 12, ...staff, value: ({ owner }) => written(owner) },
  ];
}

/** Until when, whether the action is taken on, and from when so many working days are counted. */
function decisionColumns({ context, words }: DocumentSources): readonly Column<PlanRow>[] {
  const { heading } = tableIn(context, PLAN);
  return [
    {
      key: "due",
      heading: heading("due"),
      width: 12,
      ...STAFF_DATE,
      tooltip: words(TERMS.tooltipDeadline),
      value: ({ due }) => due,
    },
    {
      key: "adoption",
      heading: heading("adoption"),
      width: 10,
      owner: "staff",
      align: "center",
      choices: { values: ADOPTIONS.map((adoption) => words(ADOPTION_TERMS[adoption])) },
      tooltip: words(TERMS.tooltipAdoption),
      value: ({ adoption }) => (adoption === null ? null : words(ADOPTION_TERMS[adoption])),
    },
    { key: "start", heading: heading("start"), width: 12, ...STAFF_DATE, value: ({ start }) => start },
    {
      key: "days",
      heading: heading("days"),
      // 改进前周期 stands above it: its days are not broken
      width: 14,
      owner: "staff",
      align: "center",
      tooltip: words(TERMS.tooltipDays),
      value: ({ days }) => days,
    },
  ];
}

/** 状态 comes from 改善措施跟踪表, where progress is entered. */
function stateColumns({ context, words, locale }: DocumentSources): readonly Column<PlanRow>[] {
  const { heading, own } = tableIn(context, PLAN);
  const isCore = isCoreFormula(context, own("problem"), locale);
  const [core, noLonger] = [words(CONCEPTS.markCore), words(CONCEPTS.noLongerCore)];
  const inspection = words(TERMS.markInspection);
  const isInspected = isInspectionProblem(own("problem"), locale);
  const tracking = tableIn(context, TRACKING);
  const place = placeOf(own("key"), tracking.column("key"));
  const tracked = new Map(trackingRows(context).map((row) => [row.key, row]));
  const said = statusWords(context);
  return [
    {
      key: "status",
      heading: heading("status"),
      width: 14,
      align: "center",
      formula: `=IFERROR(INDEX(${tracking.column("status")},${place}),"")`,
      value: ({ key }) => said(tracked.get(key)),
    },
    {
      key: "mark",
      heading: heading("mark"),
      width: 12,
      align: "center",
      ...(isCore === null
        ? {}
        : {
            formula: `=IF(${own("problem")}="","",IF(${isInspected},${text(inspection)},IF(${isCore},${text(core)},${text(noLonger)})))`,
          }),
      value: ({ problem, core: isNow }) => {
        if (problem === "") return "";
        if (problem.startsWith(INSPECTION)) return inspection;
        return isNow ? core : noLonger;
      },
    },
  ];
}

/** 建议时限, which counts while 完成时限 is blank, and what that was at first. */
function workingColumns({ context }: DocumentSources): readonly Column<PlanRow>[] {
  const { heading, own } = tableIn(context, PLAN);
  return [
    {
      key: "proposed",
      heading: heading("proposed"),
      width: 12,
      unprinted: true,
      ...DATE,
      formula: `=${workingDayFormula(context, own("start"), own("days"))}`,
      value: ({ proposed }) => proposed ?? "",
    },
    {
      key: "original",
      heading: heading("original"),
      width: 12,
      unprinted: true,
      ...DATE,
      value: ({ original }) => original,
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
