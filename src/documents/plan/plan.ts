import type { DocumentContext } from "../context";
import { departmentChoices } from "../settings/departments";
import { sourcesOf, type DocumentSources } from "../sources";
import { columnOf, thisRow } from "../formulas/reference";
import { planRows, type PlanRow } from "./planRows";
import { workingDayFormula } from "../settings/workCalendar";
import { statusAt, trackingRows } from "../tracking/trackingRows";
import { legendLine } from "../sheet/cells";
import { shortList } from "../sheet/shortList";
import { wrappedRowHeights } from "../sheet/rowHeight";
import { signatureLine } from "../sheet/signature";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { SheetSpec } from "../sheet/sheetSpec";

const HEADING_ROW = FIRST_ROW;
/** Points: room for two lines. */
const LEAST_HEIGHT = 40;
const WIDTHS = [14, 38, 12, 11, 12, 30, 12, 9, 11, 11] as const;

/**
 * 改进计划 (S32): the measures, each entered once, here; core problems without one start with proposals from 改善措施库.
 * Null where there is neither a core problem nor a measure.
 */
export function improvementPlan(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { words } = sources;
  const { rows, adopted } = planRows(sources);
  if (rows.length === 0) return null;
  const title = words("sheetImprovementPlan");
  const plans = planColumns(sources, rows);
  return {
    id: "improvement-plan",
    name: title,
    tab: "improvement",
    columnWidths: [2, ...WIDTHS, 12],
    hiddenColumns: [11],
    blocks: [
      ...titleBand(sources, title, 10),
      legendLine(words("legendPlan")),
      tableOf(
        sources,
        {
          mode: "ledger",
          name: context.naming.table("improvement-plan"),
          row: HEADING_ROW,
          column: 1,
          rowKeys: rows.map(({ key }) => key),
          keyColumn: "key",
          adopted,
          filterButtons: true,
          rowHeight: LEAST_HEIGHT,
          rowHeights: wrappedRowHeights(plans, {
            keys: rows.map(({ key }) => key),
            widths: WIDTHS,
            least: LEAST_HEIGHT,
            typed: context.staff.plan,
          }),
          rules: [{ formula: `=$K${String(HEADING_ROW + 2)}="${words("noLongerCore")}"`, look: "dropped" }],
        },
        plans,
      ),
      ...signatureLine(sources, HEADING_ROW + rows.length + 3, [1, 3, 5, 7]),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    print: {
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      onePage: false,
    },
  };
}

function planColumns(sources: DocumentSources, rows: readonly PlanRow[]): ColumnPlan[] {
  const { words, context } = sources;
  const departments = shortList(departmentChoices(sources));
  const { due, start, days } = dateColumns(sources, rows);
  const problems = shortList(context.results.pareto?.items.map(({ category }) => category) ?? []);
  const staff = { owner: "staff" as const };
  return [
    {
      key: "problem",
      heading: words("coreProblem"),
      ...staff,
      wrap: true,
      ...(problems === null ? {} : { choices: { values: problems } }),
      content: (row) => rows[row]?.problem ?? null,
    },
    {
      key: "measure",
      heading: words("improvementMeasure"),
      ...staff,
      wrap: true,
      content: (row) => filled(rows[row]?.measure),
    },
    {
      key: "department",
      heading: words("department"),
      ...staff,
      wrap: true,
      ...(departments === null ? {} : { choices: { values: departments } }),
      content: (row) => filled(rows[row]?.department),
    },
    {
      key: "owner",
      heading: words("owner"),
      ...staff,
      wrap: true,
      content: (row) => filled(rows[row]?.owner),
    },
    due,
    {
      key: "target",
      heading: words("target"),
      ...staff,
      wrap: true,
      content: (row) => filled(rows[row]?.target),
    },
    start,
    days,
    statusColumn(sources, rows),
    {
      key: "mark",
      heading: words("problemMark"),
      align: "center",
      content: (row) => words(rows[row]?.core === true ? "markCore" : "noLongerCore"),
    },
    { key: "key", heading: words("measureKey"), format: "text", content: (row) => rows[row]?.key ?? null },
  ];
}

/** 完成时限 follows from the start and the working days, until staff type a date over it. */
function dateColumns(
  { words, context }: DocumentSources,
  rows: readonly PlanRow[],
): Readonly<Record<"due" | "start" | "days", ColumnPlan>> {
  const own = (key: Parameters<typeof words>[0]): string =>
    thisRow(context.naming.table("improvement-plan"), words(key));
  const date = { owner: "staff", format: "date", align: "center", validation: { kind: "date" } } as const;
  return {
    due: {
      key: "due",
      heading: words("deadline"),
      ...date,
      tooltip: words("tooltipDeadline"),
      formula: `=${workingDayFormula({ words, context }, own("plannedStart"), own("deadlineDays"))}`,
      content: (row) => rows[row]?.due ?? "",
    },
    start: {
      key: "start",
      heading: words("plannedStart"),
      ...date,
      content: (row) => rows[row]?.start ?? null,
    },
    days: {
      key: "days",
      heading: words("deadlineDays"),
      owner: "staff",
      align: "center",
      content: (row) => rows[row]?.days ?? null,
    },
  };
}

/** 状态 comes from 改善措施跟踪表, where progress is entered. */
function statusColumn(sources: DocumentSources, rows: readonly PlanRow[]): ColumnPlan {
  const { words, context } = sources;
  const tracking = context.naming.table("measure-tracking");
  const own = thisRow(context.naming.table("improvement-plan"), words("measureKey"));
  const place = `MATCH(${own},${columnOf(tracking, words("measureKey"))},0)`;
  const tracked = new Map(trackingRows(sources).map((row) => [row.key, row]));
  return {
    key: "status",
    heading: words("status"),
    align: "center",
    formula: `=IFERROR(INDEX(${columnOf(tracking, words("status"))},${place}),"")`,
    content: (row) => statusAt(sources, tracked.get(rows[row]?.key ?? "")),
  };
}

function filled(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}
