import type { DocumentContext } from "../context";
import { sourcesOf, type DocumentSources } from "../sources";
import { columnOf, thisRow } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import {
  countFormula,
  dueFormula,
  measuresFormula,
  placeFormula,
  problemMeasures,
  progressFormula,
  responsibleFormula,
  type ProblemMeasures,
} from "./problemActions";
import { improvementRows, type ImprovementRow } from "./improvementRows";
import { legendLine } from "../sheet/cells";
import { wrappedRowHeights } from "../sheet/rowHeight";
import { signatureLine } from "../sheet/signature";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import { percentText } from "../sheet/numberText";
import { statisticsTable } from "../pareto/reasonStatistics";
import type { CellContent, SheetSpec } from "../sheet/sheetSpec";

const HEADING_ROW = FIRST_ROW;
/** Points: room for two lines. */
const LEAST_HEIGHT = 48;

/**
 * 客服满意度持续改进表 (S31): one row a core problem, with what the plan does about it. Rows of earlier periods stay.
 * Null where there is no core problem and no earlier row.
 */
export function improvementTable(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { words } = sources;
  const rows = improvementRows(sources);
  if (rows.length === 0) return null;
  const title = words("sheetImprovementTable");
  const plans = [
    ...figureColumns(sources, rows),
    ...actionColumns(sources, rows),
    ...hiddenPlans(sources, rows),
  ];
  return {
    id: "improvement-table",
    name: title,
    tab: "improvement",
    columnWidths: [2, ...WIDTHS, ...HIDDEN.map(() => 10)],
    hiddenColumns: HIDDEN.map((_, i) => plans.length - HIDDEN.length + 1 + i),
    blocks: [
      ...titleBand(sources, title, plans.length - HIDDEN.length),
      legendLine(words("legendImprovement")),
      tableOf(
        sources,
        {
          mode: "ledger",
          name: context.naming.table("improvement-table"),
          row: HEADING_ROW,
          column: 1,
          rowKeys: rows.map(({ key }) => key),
          keyColumn: "key",
          dropped: { columnKey: "remark", content: words("noLongerCore") },
          filterButtons: true,
          rowHeight: LEAST_HEIGHT,
          rowHeights: wrappedRowHeights(plans, {
            keys: rows.map(({ key }) => key),
            widths: WIDTHS,
            least: LEAST_HEIGHT,
            typed: context.staff.improvementTable,
          }),
          rules: [{ formula: `=$N${String(HEADING_ROW + 2)}="${words("noLongerCore")}"`, look: "dropped" }],
        },
        plans,
      ),
      ...signatureLine(
        sources,
        HEADING_ROW + Math.max(rows.length, context.staff.improvementTable.length) + 3,
        [1, 4, 7, 9],
      ),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    print: {
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      onePage: false,
    },
  };
}

/** At A4 landscape one page wide these print at four fifths: 8 pt. */
const WIDTHS = [12, 11, 11, 10, 14, 27, 12, 31, 13, 12, 9, 15, 8] as const;

const HIDDEN = [
  "category",
  "rateThen",
  "dissatisfiedThen",
  "shareThen",
  "first",
  "second",
  "count",
  "key",
] as const;

type Own = (key: Parameters<DocumentSources["words"]>[0]) => string;

function ownOf({ words, context }: DocumentSources): Own {
  return (key) => thisRow(context.naming.table("improvement-table"), words(key));
}

/** The period's figures are live while it is the one evaluated; rows of earlier periods show what was measured then. */
function figureColumns(sources: DocumentSources, rows: readonly ImprovementRow[]): ColumnPlan[] {
  const { words, context } = sources;
  const own = ownOf(sources);
  const formulas = satisfactionFormulas(sources);
  const isCurrent = `${own("evaluationPeriod")}=${context.naming.setting("period-label")}`;
  const then = (key: "rateThen" | "dissatisfiedThen"): string => `IF(${own(key)}="","—",${own(key)})`;
  const figure = (live: string | undefined, key: "rateThen" | "dissatisfiedThen"): string =>
    live === undefined ? `=${then(key)}` : `=IF(${isCurrent},${live},${then(key)})`;
  const share = `IF(${isCurrent},IFERROR(${shareFormula(sources, own("category"))},${own("shareThen")}),${own("shareThen")})`;
  return [
    {
      key: "period",
      heading: words("evaluationPeriod"),
      wrap: true,
      content: (row) => rows[row]?.period ?? null,
    },
    { key: "source", heading: words("dataSource"), wrap: true, content: (row) => rows[row]?.source ?? null },
    {
      key: "rate",
      heading: words("satisfactionRate"),
      format: "percent1",
      align: "center",
      formula: figure(formulas?.rate, "rateThen"),
      content: (row) => rows[row]?.rate ?? "—",
    },
    {
      key: "dissatisfiedRate",
      heading: words("dissatisfiedRate"),
      format: "percent1",
      align: "center",
      formula: figure(formulas?.dissatisfiedRate, "dissatisfiedThen"),
      content: (row) => rows[row]?.dissatisfiedRate ?? "—",
    },
    {
      key: "problem",
      heading: words("coreProblemByShare"),
      wrap: true,
      formula: `=${own("category")}&IF(${own("shareThen")}="","","("&TEXT(${share},"0.0%")&")")`,
      content: (row) => problemText(rows[row]),
    },
    {
      key: "quotes",
      heading: words("problemDescription"),
      wrap: true,
      content: (row) => filled(rows[row]?.quotes),
    },
    {
      key: "agents",
      heading: words("agentsConcerned"),
      wrap: true,
      content: (row) => filled(rows[row]?.agents),
    },
  ];
}

function shareFormula(sources: DocumentSources, category: string): string {
  const { words } = sources;
  const table = statisticsTable(sources);
  const counts = columnOf(table, words("count"));
  return `INDEX(${counts},MATCH(${category},${columnOf(table, words("category"))},0))/SUM(${counts})`;
}

function problemText(row: ImprovementRow | undefined): string {
  if (row === undefined) return "";
  return typeof row.share === "number" ? `${row.category}(${percentText(row.share)})` : row.category;
}

function actionColumns(sources: DocumentSources, rows: readonly ImprovementRow[]): ColumnPlan[] {
  const { words } = sources;
  const own = ownOf(sources);
  const measures = measuresOf(sources, rows);
  const [first, second, count] = [own("firstMeasure"), own("secondMeasure"), own("measureCount")];
  return [
    {
      key: "measures",
      heading: words("improvementMeasure"),
      wrap: true,
      formula: `=${measuresFormula(sources, first, second, count)}`,
      content: (row) => measures[row]?.text ?? "",
    },
    {
      key: "responsible",
      heading: words("responsible"),
      wrap: true,
      formula: `=${responsibleFormula(sources, first, second)}`,
      content: (row) => measures[row]?.responsible ?? "",
    },
    {
      key: "due",
      heading: words("deadline"),
      format: "date",
      align: "center",
      formula: `=${dueFormula(sources, own("category"))}`,
      content: (row) => measures[row]?.due ?? "",
    },
    {
      key: "progress",
      heading: words("progress"),
      format: "integer",
      align: "center",
      dataBar: { max: 100 },
      formula: `=${progressFormula(sources, own("category"))}`,
      content: (row) => measures[row]?.progress ?? "",
    },
    { key: "effect", heading: words("effect"), owner: "staff", wrap: true, content: () => null },
    {
      key: "remark",
      heading: words("remark"),
      align: "center",
      content: (row) => (rows[row]?.current === true ? words("markCore") : words("earlierPeriod")),
    },
  ];
}

function hiddenPlans(sources: DocumentSources, rows: readonly ImprovementRow[]): ColumnPlan[] {
  const { words } = sources;
  const own = ownOf(sources);
  const measures = measuresOf(sources, rows);
  const place = (nth: number): string => `=${placeFormula(sources, own("category"), nth)}`;
  return [
    { key: "category", heading: words("category"), content: (row) => rows[row]?.category ?? null },
    {
      key: "rateThen",
      heading: words("rateThen"),
      format: "percent1",
      content: (row) => rows[row]?.rate ?? null,
    },
    {
      key: "dissatisfiedThen",
      heading: words("dissatisfiedThen"),
      format: "percent1",
      content: (row) => rows[row]?.dissatisfiedRate ?? null,
    },
    {
      key: "shareThen",
      heading: words("shareThen"),
      format: "percent1",
      content: (row) => rows[row]?.share ?? null,
    },
    {
      key: "first",
      heading: words("firstMeasure"),
      format: "integer",
      formula: place(1),
      content: (row) => measures[row]?.first ?? 0,
    },
    {
      key: "second",
      heading: words("secondMeasure"),
      format: "integer",
      formula: place(2),
      content: (row) => measures[row]?.second ?? 0,
    },
    {
      key: "count",
      heading: words("measureCount"),
      format: "integer",
      formula: `=${countFormula(sources, own("category"))}`,
      content: (row) => measures[row]?.count ?? 0,
    },
    { key: "key", heading: words("rowKey"), format: "text", content: (row) => rows[row]?.key ?? null },
  ];
}

function measuresOf(sources: DocumentSources, rows: readonly ImprovementRow[]): readonly ProblemMeasures[] {
  return rows.map(({ category }) => problemMeasures(sources, category));
}

function filled(text: string | undefined): CellContent {
  return text === undefined || text === "" ? null : text;
}
