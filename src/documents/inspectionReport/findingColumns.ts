import {
  actionsFormula,
  dueFormula,
  problemActions,
  responsibleFormula,
  type ProblemActions,
} from "../improvementTable/problemActions";
import { text } from "../formulas/text";
import { planRows } from "../plan/planRows";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { statusWords } from "../tracking/status";
import { trackingRows } from "../tracking/trackingRows";
import { meanOf, type InspectionFigures } from "./figures";
import { findingLinks } from "./findingLinks";
import type { Finding } from "./findings";
import { dayCell, itemCells, WIDTHS } from "./places";
import { FINDINGS } from "./table";
import { TERMS } from "./words";
import { placeOf } from "../formulas/criterion";

type FindingColumn = Column<Finding>;

/** Ten columns to print: what was found, how it is now, and what the plan does about it. */
export function findingColumns(
  sources: DocumentSources,
  figures: InspectionFigures,
): readonly FindingColumn[] {
  const actions = problemActions(sources);
  const actionsOf = ({ problem }: Finding): ProblemActions => actions(problem);
  return [
    ...foundColumns(sources),
    ...followedColumns(sources, figures),
    ...plannedColumns(sources, actionsOf),
    ...stateColumns(sources, actionsOf),
    ...findingLinks(sources, actionsOf),
  ];
}

function foundColumns({ context, words, locale }: DocumentSources): readonly FindingColumn[] {
  const { heading } = tableIn(context, FINDINGS);
  const { label } = problemWords(context, locale);
  return [
    {
      key: "problem",
      heading: heading("problem"),
      width: WIDTHS[0],
      owner: "staff",
      wrap: true,
      value: ({ problem }) => label(problem),
    },
    {
      key: "analysis",
      heading: heading("analysis"),
      width: WIDTHS[1],
      owner: "staff",
      wrap: true,
      tooltip: words(TERMS.tooltipAnalysis),
      value: ({ analysis }) => analysis,
    },
    {
      key: "meanThen",
      heading: heading("meanThen"),
      width: WIDTHS[2],
      format: "decimal2",
      value: ({ meanThen }) => meanThen,
    },
  ];
}

/** The item's mean in this check, and whether it got better since. */
function followedColumns(
  { context, words }: DocumentSources,
  { items, current }: InspectionFigures,
): readonly FindingColumn[] {
  const { heading, own } = tableIn(context, FINDINGS);
  const place = placeOf(own("item"), itemCells("key"));
  const at = (working: "n" | "sum"): string => `INDEX(${itemCells(working)},${place})`;
  const nowOf = ({ item }: Finding): number | null => {
    const found = items.find(({ key }) => key === item);
    return found === undefined ? null : meanOf(found.now);
  };
  const said = (result: "now" | "better" | "not" | "unchecked"): string => words(TERMS[`follow-${result}`]);
  const [then, now] = [own("meanThen"), own("meanNow")];
  const compared = `IF(${now}="",${text(said("unchecked"))},IF(${now}>${then},${text(said("better"))},${text(said("not"))}))`;
  const isOfNow = `${own("checkedFrom")}>=${dayCell("current", "from")}`;
  return [
    {
      key: "meanNow",
      heading: heading("meanNow"),
      width: WIDTHS[3],
      format: "decimal2",
      formula: `=IFERROR(${at("sum")}/${at("n")},"")`,
      value: (row) => nowOf(row) ?? "",
    },
    {
      key: "followUp",
      heading: heading("followUp"),
      width: WIDTHS[4],
      align: "center",
      formula: `=IF(${own("item")}="","",IF(${isOfNow},${text(said("now"))},${compared}))`,
      value: (row) => {
        if (row.item === null) return "";
        if ((row.checkedFrom ?? 0) >= (current?.from ?? Infinity)) return said("now");
        const mean = nowOf(row);
        if (mean === null) return said("unchecked");
        return said(mean > (row.meanThen ?? 0) ? "better" : "not");
      },
    },
  ];
}

/** What is done, by whom and until when: entered in 改进计划, shown here. */
function plannedColumns(
  sources: DocumentSources,
  actionsOf: (row: Finding) => ProblemActions,
): readonly FindingColumn[] {
  const { context, words } = sources;
  const { heading, own } = tableIn(context, FINDINGS);
  const [first, second] = [own("first"), own("second")];
  return [
    {
      key: "measures",
      heading: heading("measures"),
      width: WIDTHS[5],
      wrap: true,
      tooltip: words(TERMS.tooltipMeasures),
      formula: `=${actionsFormula(sources, first, second, own("count"))}`,
      value: (row) => actionsOf(row).text,
    },
    {
      key: "responsible",
      heading: heading("responsible"),
      width: WIDTHS[6],
      wrap: true,
      formula: `=${responsibleFormula(sources, first, second)}`,
      value: (row) => actionsOf(row).responsible,
    },
    {
      key: "due",
      heading: heading("due"),
      width: WIDTHS[7],
      format: "date",
      align: "center",
      formula: `=${dueFormula(context, own("planned"))}`,
      value: (row) => actionsOf(row).due,
    },
  ];
}

/** How the first action stands, and which check found the problem. */
function stateColumns(
  { context }: DocumentSources,
  actionsOf: (row: Finding) => ProblemActions,
): readonly FindingColumn[] {
  const { heading, own } = tableIn(context, FINDINGS);
  const plan = tableIn(context, PLAN);
  const said = statusWords(context);
  const tracked = new Map(trackingRows(context).map((row) => [row.key, row]));
  const keys = planRows(context).rows.map(({ key }) => key);
  return [
    {
      key: "status",
      heading: heading("status"),
      width: WIDTHS[8],
      align: "center",
      formula: `=IF(${own("first")}=0,"",IFERROR(INDEX(${plan.column("status")},${own("first")})&"",""))`,
      value: (row) => said(tracked.get(keys[actionsOf(row).first - 1] ?? "")),
    },
    {
      key: "checkedFrom",
      heading: heading("checkedFrom"),
      width: WIDTHS[9],
      format: "date",
      align: "center",
      value: ({ checkedFrom }) => checkedFrom,
    },
  ];
}
