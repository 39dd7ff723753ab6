import type { DocumentContext } from "../context";
import { sourcesOf, type DocumentSources } from "../sources";
import { columnOf, thisRow } from "../formulas/reference";
import { statusAt, trackingRows, type TrackingRow } from "./trackingRows";
import { legendLine } from "../sheet/cells";
import { wrappedRowHeights } from "../sheet/rowHeight";
import { signatureLine } from "../sheet/signature";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { CellContent, Formula, SheetSpec } from "../sheet/sheetSpec";
import { live } from "../sources";
import { dateText } from "../sheet/wording";

const HEADING_ROW = FIRST_ROW;
/** Points: room for two lines. */
const LEAST_HEIGHT = 40;
const WIDTHS = [30, 12, 11, 12, 12, 11, 18, 18, 18, 11, 12] as const;
/** Column K of the sheet: 状态. */
const STATUS_COLUMN = "K";

/**
 * 改善措施跟踪表 (S35): the plan's measures with name, owner and dates by formula, and what staff enter of their
 * progress; late and soon late are marked (S44). Null where the plan has none.
 */
export function measureTracking(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { words } = sources;
  const rows = trackingRows(sources);
  if (rows.length === 0) return null;
  const title = words("sheetMeasureTracking");
  const plans = [
    ...takenColumns(sources, rows),
    ...enteredColumns(sources, rows),
    ...stateColumns(sources, rows),
  ];
  const state = (term: "statusLate" | "statusSoonLate" | "statusDone"): string =>
    `=$${STATUS_COLUMN}${String(HEADING_ROW + 2)}="${words(term)}"`;
  const columnKeys = ["due", "status"];
  return {
    id: "measure-tracking",
    name: title,
    tab: "improvement",
    columnWidths: [2, ...WIDTHS, 16, 10, 10],
    hiddenColumns: [12, 13, 14],
    blocks: [
      ...titleBand(sources, title, 11, subtitle(sources, rows)),
      legendLine(words("legendTracking")),
      tableOf(
        sources,
        {
          mode: "ledger",
          name: context.naming.table("measure-tracking"),
          row: HEADING_ROW,
          column: 1,
          rowKeys: rows.map(({ key }) => key),
          keyColumn: "key",
          filterButtons: true,
          rowHeight: LEAST_HEIGHT,
          rowHeights: wrappedRowHeights(plans, {
            keys: rows.map(({ key }) => key),
            widths: WIDTHS,
            least: LEAST_HEIGHT,
            typed: context.staff.tracking,
          }),
          rules: [
            { formula: state("statusLate"), look: "late", columnKeys },
            { formula: state("statusSoonLate"), look: "soon", columnKeys },
            { formula: state("statusDone"), look: "done", columnKeys },
          ],
        },
        plans,
      ),
      ...signatureLine(sources, HEADING_ROW + rows.length + 3, [1, 4, 7, 9]),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    print: {
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      onePage: false,
    },
  };
}

/** How many measures are late, soon late, running and done, as of today. */
function subtitle(sources: DocumentSources, rows: readonly TrackingRow[]): CellContent | Formula {
  const { words, context } = sources;
  const states = ["statusLate", "statusSoonLate", "statusRunning", "statusNotStarted", "statusDone"] as const;
  const column = columnOf(context.naming.table("measure-tracking"), words("status"));
  const parts = states.map((state) => `"${words(state)} "&COUNTIF(${column},"${words(state)}")`);
  const today = `"${words("asOf")} "&TEXT(${context.naming.setting("today")},"yyyy-mm-dd")`;
  const counts = states.map(
    (state) =>
      `${words(state)} ${String(rows.filter((row) => statusAt(sources, row) === words(state)).length)}`,
  );
  return live(
    sources,
    `=${[...parts, today].join('&" · "&')}`,
    [...counts, `${words("asOf")} ${dateText(context.madeAt)}`].join(" · "),
  );
}

/** What comes from 改进计划 by the measure's key. */
function takenColumns(sources: DocumentSources, rows: readonly TrackingRow[]): ColumnPlan[] {
  const { words } = sources;
  const text = (planHeading: string): string => `=IFERROR(${fromPlan(sources, planHeading)}&"","")`;
  const date = (planHeading: string): string =>
    `=IFERROR(IF(${fromPlan(sources, planHeading)}="","",${fromPlan(sources, planHeading)}),"")`;
  return [
    {
      key: "measure",
      heading: words("measureName"),
      wrap: true,
      formula: text(words("improvementMeasure")),
      content: (row) => rows[row]?.plan.measure ?? "",
    },
    {
      key: "department",
      heading: words("department"),
      wrap: true,
      formula: text(words("department")),
      content: (row) => rows[row]?.plan.department ?? "",
    },
    {
      key: "owner",
      heading: words("owner"),
      wrap: true,
      formula: text(words("owner")),
      content: (row) => rows[row]?.plan.owner ?? "",
    },
    {
      key: "start",
      heading: words("plannedStart"),
      format: "date",
      align: "center",
      formula: date(words("plannedStart")),
      content: (row) => rows[row]?.plan.start ?? "",
    },
    {
      key: "due",
      heading: words("plannedFinish"),
      format: "date",
      align: "center",
      formula: date(words("deadline")),
      content: (row) => rows[row]?.plan.due ?? "",
    },
  ];
}

function fromPlan({ words, context }: DocumentSources, heading: string): string {
  const plan = context.naming.table("improvement-plan");
  const own = thisRow(context.naming.table("measure-tracking"), words("measureKey"));
  return `INDEX(${columnOf(plan, heading)},MATCH(${own},${columnOf(plan, words("measureKey"))},0))`;
}

function enteredColumns({ words }: DocumentSources, rows: readonly TrackingRow[]): ColumnPlan[] {
  const note = (key: string, heading: string): ColumnPlan => ({
    key,
    heading,
    owner: "staff",
    wrap: true,
    content: () => null,
  });
  return [
    {
      key: "progress",
      heading: words("progressPercent"),
      owner: "staff",
      align: "center",
      validation: { kind: "progress", min: 0, max: 100 },
      dataBar: { max: 100 },
      tooltip: words("tooltipProgress"),
      content: (row) => rows[row]?.entered ?? 0,
    },
    note("problems", words("problemsMet")),
    note("adjustment", words("adjustment")),
    note("nextStep", words("nextStep")),
  ];
}

function stateColumns(sources: DocumentSources, rows: readonly TrackingRow[]): ColumnPlan[] {
  const { words, context } = sources;
  const own = (key: Parameters<typeof words>[0]): string =>
    thisRow(context.naming.table("measure-tracking"), words(key));
  const entered = own("progressPercent");
  return [
    {
      key: "status",
      heading: words("status"),
      align: "center",
      formula: `=${statusFormula(sources, own)}`,
      content: (row) => statusAt(sources, rows[row]),
    },
    {
      key: "finished",
      heading: words("actualFinish"),
      owner: "staff",
      format: "date",
      align: "center",
      validation: { kind: "date" },
      content: (row) => rows[row]?.finished ?? null,
    },
    {
      key: "problem",
      heading: words("coreProblem"),
      formula: `=IFERROR(${fromPlan(sources, words("coreProblem"))}&"","")`,
      content: (row) => rows[row]?.plan.problem ?? "",
    },
    {
      key: "progressValue",
      heading: words("progressValue"),
      format: "integer",
      formula: `=IF(ISNUMBER(${entered}),IF(${entered}<=1,${entered}*100,${entered}),0)`,
      content: (row) => rows[row]?.progress ?? 0,
    },
    { key: "key", heading: words("measureKey"), format: "text", content: (row) => rows[row]?.key ?? null },
  ];
}

function statusFormula(
  { words, context }: DocumentSources,
  own: (key: Parameters<DocumentSources["words"]>[0]) => string,
): string {
  const { naming } = context;
  const due = own("plannedFinish");
  const today = naming.setting("today");
  const running = `IF(${own("progressValue")}>0,"${words("statusRunning")}","${words("statusNotStarted")}")`;
  const soon = `IF(${due}<=${today}+${naming.setting("soon-late-days")},"${words("statusSoonLate")}",${running})`;
  const open = `IF(ISNUMBER(${due}),IF(${due}<${today},"${words("statusLate")}",${soon}),${running})`;
  const done = `OR(ISNUMBER(${own("actualFinish")}),${own("progressValue")}>=100)`;
  return `IF(${own("measureName")}="","",IF(${done},"${words("statusDone")}",${open}))`;
}
