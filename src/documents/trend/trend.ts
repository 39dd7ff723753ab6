import { controlChart } from "../../analysis/measures/controlChart";
import type { PeriodMeasure } from "../../analysis/results";
import type { DocumentContext } from "../context";
import { sourcesOf, type DocumentSources } from "../sources";
import { areaOf, columnOf, thisRow } from "../formulas/reference";
import type { Condition } from "../formulas/conditions";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import { monthlyTrend } from "./monthlyTrend";
import { signalFormula, signalOf } from "./trendSignal";
import type { CellContent, ChartBlock, SheetSpec } from "../sheet/sheetSpec";
import { monthStart } from "../sheet/wording";

const VISIBLE_COLUMNS = 11;
const CHART_ROWS = 13;
const WIDTHS = [2, 12, 11, 12, 12, 11, 14, 11, 11, 11, 16, 10, 12, 12, 12] as const;

/**
 * 趋势分析 (S09): the measures month by month, and 不满意率 in a p-chart with its limits; of a table 指标 ×
 * 月份 its measures. Null with fewer than two months.
 */
export function trend(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { words, data } = sources;
  const { monthly } = context.results;
  if (monthly !== undefined) return monthlyTrend(sources, monthly);
  const months = context.results.periods.filter(({ period }) => monthStart(period) !== null);
  if (data === null || data.score === null || data.time === null || months.length < 2) return null;
  const title = words("sheetTrend");
  const chartRow = FIRST_ROW + months.length + 2;
  return {
    id: "trend",
    name: title,
    tab: "analysis",
    columnWidths: WIDTHS,
    hiddenColumns: [1, 2, 3].map((beyond) => VISIBLE_COLUMNS + beyond),
    blocks: [
      ...titleBand(sources, title, VISIBLE_COLUMNS),
      tableOf(
        sources,
        {
          mode: "computed",
          name: context.naming.table("trend"),
          row: FIRST_ROW,
          column: 1,
          rowKeys: months.map(({ period }) => period),
          keyColumn: null,
          filterButtons: false,
          rules: [
            { formula: `=LEFT($K${String(FIRST_ROW + 2)},1)="▲"`, look: "bad", columnKeys: ["signal"] },
            {
              formula: `=$K${String(FIRST_ROW + 2)}="${words("alarmFall")}"`,
              look: "bad",
              columnKeys: ["change", "signal"],
            },
          ],
        },
        [...monthPlans(sources, months), ...limitPlans(sources, months), ...signalPlans(sources, months)],
      ),
      sectionHeading(chartRow, 1, words("chartRate")),
      rateChart(sources, months.length, chartRow + 1),
      sectionHeading(chartRow + CHART_ROWS + 2, 1, words("chartControl")),
      controlChartBlock(sources, months.length, chartRow + CHART_ROWS + 3),
      footNotes(chartRow + 2 * CHART_ROWS + 5, [words("noteTrend")]),
    ],
    frozen: { rows: FIRST_ROW + 1, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: true },
  };
}

function monthPlans(sources: DocumentSources, months: readonly PeriodMeasure[]): ColumnPlan[] {
  const { words, context } = sources;
  const table = context.naming.table("trend");
  const own = (key: Parameters<typeof words>[0]): string => thisRow(table, words(key));
  const formulas = satisfactionFormulas(sources, ...monthConditions(sources));
  const of = (pick: (month: PeriodMeasure) => CellContent) => (row: number) => {
    const month = months[row];
    return month === undefined ? null : pick(month);
  };
  const n = own("answersCount");
  return [
    {
      key: "month",
      heading: words("month"),
      format: "text",
      align: "center",
      content: of(({ period }) => period),
    },
    {
      key: "n",
      heading: words("answersCount"),
      format: "integer",
      formula: `=${formulas?.n ?? "0"}`,
      content: of((month) => month.n),
    },
    {
      key: "rate",
      heading: words("satisfactionRate"),
      format: "percent1",
      formula: `=${formulas?.rate ?? '""'}`,
      content: of(({ rate }) => rate ?? ""),
    },
    {
      key: "dissatisfiedRate",
      heading: words("dissatisfiedRate"),
      format: "percent1",
      formula: `=IF(${n}=0,"",${own("dissatisfiedCount")}/${n})`,
      content: of(({ dissatisfiedRate }) => dissatisfiedRate ?? ""),
    },
    {
      key: "mean",
      heading: words("meanScore"),
      format: "decimal2",
      formula: `=${formulas?.mean ?? '""'}`,
      content: of(({ mean }) => mean ?? ""),
    },
    {
      key: "change",
      heading: words("changePoints"),
      format: "signedPoints",
      formula: `=${changeFormula(sources, table)}`,
      content: (row) => changeOf(months, row),
    },
  ];
}

/** Change against the calendar month before, in 百分点; blank where that month has no answers. */
function changeFormula({ words }: DocumentSources, table: string): string {
  const place = thisRow(table, words("monthBefore"));
  const rates = columnOf(table, words("satisfactionRate"));
  const own = thisRow(table, words("satisfactionRate"));
  return `IF(${place}=0,"",IFERROR((${own}-INDEX(${rates},${place}))*100,""))`;
}

function changeOf(months: readonly PeriodMeasure[], row: number): CellContent {
  const rate = months[row]?.rate ?? null;
  const before = months[placeBefore(months, row) - 1]?.rate ?? null;
  return rate === null || before === null ? "" : (rate - before) * 100;
}

/** The 1-based place in the table of the calendar month before; 0 where it has no answers. */
function placeBefore(months: readonly PeriodMeasure[], row: number): number {
  const start = monthStart(months[row]?.period ?? "");
  if (start === null) return 0;
  const found = months.findIndex(({ period }) => {
    const other = monthStart(period);
    return other !== null && other < start && start - other <= 31;
  });
  return found + 1;
}

function limitPlans(sources: DocumentSources, months: readonly PeriodMeasure[]): ColumnPlan[] {
  const { words, context } = sources;
  const table = context.naming.table("trend");
  const own = (key: Parameters<typeof words>[0]): string => thisRow(table, words(key));
  const counts = months.map((month) => ({ count: dissatisfiedOf(month), n: month.n }));
  const chart = controlChart(counts);
  const centre = own("centreLine");
  const margin = `3*SQRT(${centre}*(1-${centre})/${own("answersCount")})`;
  const all = (key: Parameters<typeof words>[0]): string => `SUM(${columnOf(table, words(key))})`;
  const limit =
    (pick: "upper" | "lower") =>
    (row: number): CellContent =>
      chart?.points[row]?.[pick] ?? "";
  return [
    {
      key: "upper",
      heading: words("upperLimit"),
      format: "percent1",
      formula: `=IFERROR(MIN(1,${centre}+${margin}),"")`,
      content: limit("upper"),
    },
    {
      key: "centre",
      heading: words("centreLine"),
      format: "percent1",
      formula: `=IFERROR(${all("dissatisfiedCount")}/${all("answersCount")},"")`,
      content: () => chart?.centre ?? "",
    },
    {
      key: "lower",
      heading: words("lowerLimit"),
      format: "percent1",
      formula: `=IFERROR(MAX(0,${centre}-${margin}),"")`,
      content: limit("lower"),
    },
  ];
}

function signalPlans(sources: DocumentSources, months: readonly PeriodMeasure[]): ColumnPlan[] {
  const { words, context } = sources;
  const own = (key: Parameters<typeof words>[0]): string =>
    thisRow(context.naming.table("trend"), words(key));
  const formulas = satisfactionFormulas(sources, ...monthConditions(sources));
  const counts = months.map((month) => ({ count: dissatisfiedOf(month), n: month.n }));
  const chart = controlChart(counts);
  return [
    {
      key: "signal",
      heading: words("signal"),
      align: "center",
      formula: `=${signalFormula(sources)}`,
      content: (row) =>
        signalOf(sources, months[row], months[placeBefore(months, row) - 1], chart?.points[row]),
    },
    {
      key: "remark",
      heading: words("remark"),
      align: "center",
      content: (row) => (months[row]?.complete === false ? words("periodOpen") : null),
    },
    {
      key: "monthStart",
      heading: words("monthStart"),
      format: "date",
      content: (row) => monthStart(months[row]?.period ?? ""),
    },
    {
      key: "dissatisfiedCount",
      heading: words("dissatisfiedCount"),
      format: "integer",
      formula: `=${formulas?.dissatisfied ?? "0"}`,
      content: (row) => counts[row]?.count ?? 0,
    },
    {
      key: "monthBefore",
      heading: words("monthBefore"),
      format: "integer",
      formula: `=IFERROR(MATCH(EDATE(${own("monthStart")},-1),${columnOf(context.naming.table("trend"), words("monthStart"))},0),0)`,
      content: (row) => placeBefore(months, row),
    },
  ];
}

function monthConditions({ words, context, data }: DocumentSources): readonly Condition[] {
  if (data === null || data.time === null) return [];
  const time = columnOf(data.table, data.time);
  const start = thisRow(context.naming.table("trend"), words("monthStart"));
  return [
    [time, `">="&${start}`],
    [time, `"<"&EDATE(${start},1)`],
  ];
}

function dissatisfiedOf({ dissatisfiedRate, n }: PeriodMeasure): number {
  return Math.round((dissatisfiedRate ?? 0) * n);
}

function rateChart({ words }: DocumentSources, count: number, row: number): ChartBlock {
  const column = (index: number): string => areaOf(FIRST_ROW + 1, index, FIRST_ROW + count, index);
  return {
    kind: "chart",
    name: "satisfaction-trend",
    chart: "line",
    title: null,
    from: { row, column: 1 },
    to: { row: row + CHART_ROWS - 1, column: VISIBLE_COLUMNS },
    series: [
      {
        name: { text: words("satisfactionRate") },
        values: column(3),
        categories: column(1),
        look: "line",
        axis: "primary",
        labels: { format: "percent1", position: "above", show: "value" },
      },
    ],
    valueAxis: { title: null, min: null, max: 1, format: "percent0" },
    categoryAxis: { title: null },
    legend: "none",
  };
}

function controlChartBlock({ words }: DocumentSources, count: number, row: number): ChartBlock {
  const column = (index: number): string => areaOf(FIRST_ROW + 1, index, FIRST_ROW + count, index);
  const categories = column(1);
  return {
    kind: "chart",
    name: "dissatisfied-control",
    chart: "line",
    title: null,
    from: { row, column: 1 },
    to: { row: row + CHART_ROWS - 1, column: VISIBLE_COLUMNS },
    series: [
      {
        name: { text: words("dissatisfiedRate") },
        values: column(4),
        categories,
        look: "line",
        axis: "primary",
      },
      {
        name: { text: words("upperLimit") },
        values: column(7),
        categories,
        look: "limitLine",
        axis: "primary",
      },
      {
        name: { text: words("centreLine") },
        values: column(8),
        categories,
        look: "centerLine",
        axis: "primary",
      },
      {
        name: { text: words("lowerLimit") },
        values: column(9),
        categories,
        look: "limitLine",
        axis: "primary",
      },
    ],
    valueAxis: { title: null, min: 0, max: null, format: "percent0" },
    categoryAxis: { title: null },
    legend: "bottom",
  };
}
