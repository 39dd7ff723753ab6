import type { DocumentContext } from "./documentContext";
import type { ReasonCategory } from "../analysis/reasons/scheme";
import type { ParetoItem } from "../analysis/results";
import { sourcesOf, type DocumentSources } from "./documentSources";
import { areaOf, addressOf, columnOf, rowNumberIn, thisRow } from "./formulas/reference";
import { footNotes } from "./layout/cells";
import { tableOf, type ColumnPlan } from "./layout/table";
import { FIRST_ROW, titleBand } from "./layout/titleBand";
import { reasonStatistics, statisticsBlock, statisticsTable, type ReasonStatistic } from "./reasonStatistics";
import { settingValue } from "./settingValue";
import { typicalQuotes } from "./typicalQuotes";
import { periodText } from "./wording";
import type { CellContent, ChartBlock, SheetSpec, TableBlock } from "./sheetSpec";

const WIDTHS = [2, 7, 22, 14, 10, 11, 12, 9, 11, 11, 44] as const;
const VISIBLE_COLUMNS = 10;
/** Columns H and J: the 80 % line that the chart draws, and 核心问题. */
const LINE_COLUMN = 7;
const CORE_COLUMN = 9;
const STATISTICS_COLUMN = 12;
const STATISTICS_WIDTHS = [8, 16, 12, 8, 20, 8, 8, 12, 8];
/** The chart stands first: categories that nobody mentions end the table as blank rows, ready for corrections. */
const CHART_ROWS = 17;
const HEADING_ROW = FIRST_ROW + CHART_ROWS + 1;

/**
 * 帕累托分析 (S24): the reasons in the order of their counts, which formulas keep sorted, with cumulative shares, the
 * vital few, the core problems and a chart. Null without reasons.
 */
export function pareto(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const statistics = reasonStatistics(sources);
  if (context.results.pareto === null || context.results.pareto.total === 0) return null;
  const { words } = sources;
  const title = words("sheetPareto");
  const shown = statistics.filter(({ count }) => count > 0).length;
  return {
    id: "pareto",
    name: title,
    tab: "analysis",
    columnWidths: [...WIDTHS, 2, ...STATISTICS_WIDTHS],
    hiddenColumns: STATISTICS_WIDTHS.map((_, i) => STATISTICS_COLUMN + i),
    blocks: [
      ...titleBand(sources, title, VISIBLE_COLUMNS, subtitle(sources)),
      displayTable(sources, statistics),
      statisticsBlock(sources, statistics, HEADING_ROW, STATISTICS_COLUMN),
      paretoChart(sources, shown),
      footNotes(HEADING_ROW + statistics.length + 2, notes(sources)),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: true },
  };
}

function subtitle({ context, words }: DocumentSources): string {
  const { pareto, satisfaction, reasons } = context.results;
  const factors = [...new Set(namedFactors(reasons?.scheme.categories ?? []))];
  return [
    words("subtitleMentions", { n: pareto?.total ?? 0 }),
    ...(satisfaction === null ? [] : [words("subtitleDissatisfied", { n: satisfaction.dissatisfied })]),
    ...(factors.length === 0 ? [] : [words("subtitleScheme", { factors: factors.join(" / ") })]),
    periodText({ context, words, data: null }),
  ].join(" · ");
}

/** Factors that say more than the category's own name; a source's own categories have none. */
function namedFactors(categories: readonly ReasonCategory[]): readonly string[] {
  return categories.filter(({ factor, name, last }) => !last && factor !== name).map(({ factor }) => factor);
}

function notes({ context, words, data }: DocumentSources): readonly string[] {
  const live = context.formulas && data !== null;
  const flat = context.results.pareto?.flat === true ? [words("noteFlat")] : [];
  return [...flat, words("notePareto"), words("noteCore"), words(live ? "noteReasonsLive" : "noteValues")];
}

function displayTable(sources: DocumentSources, statistics: readonly ReasonStatistic[]): TableBlock {
  const name = sources.context.naming.table("pareto");
  const firstDataRow = HEADING_ROW + 1;
  return tableOf(
    sources,
    {
      mode: "computed",
      name,
      row: HEADING_ROW,
      column: 1,
      rowKeys: statistics.map((_, i) => String(i + 1)),
      keyColumn: null,
      filterButtons: false,
      ruledRows: statistics.filter(({ count }) => count > 0).length,
      rules: [
        { formula: `=ISNA($${addressOf(firstDataRow, 4)})`, look: "hiddenError" },
        { formula: `=$${addressOf(firstDataRow, CORE_COLUMN)}<>""`, look: "core" },
      ],
    },
    [
      ...namePlans(sources, statistics, name),
      ...sharePlans(sources, statistics, name),
      ...markPlans(sources, statistics, name),
    ],
  );
}

/** The statistic at a place of the Pareto that has mentions; null past the last. */
function placed(statistics: readonly ReasonStatistic[]): readonly (ReasonStatistic | null)[] {
  const found = statistics.map((_, i) => statistics.find(({ rank }) => rank === i + 1) ?? null);
  return found.map((item) => (item === null || item.count === 0 ? null : item));
}

/** `heading` of 原因统计 at the row's place. */
function lookUp(sources: DocumentSources, name: string, heading: string): string {
  const { words } = sources;
  const table = statisticsTable(sources);
  const place = `MATCH(${thisRow(name, words("place"))},${columnOf(table, words("rank"))},0)`;
  return `INDEX(${columnOf(table, heading)},${place})`;
}

function namePlans(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
  name: string,
): ColumnPlan[] {
  const { words } = sources;
  const order = placed(statistics);
  const none = `${lookUp(sources, name, words("count"))}=0`;
  return [
    {
      key: "place",
      heading: words("place"),
      format: "integer",
      align: "center",
      formula: `=${rowNumberIn(name, words("place"))}`,
      content: (row) => row + 1,
    },
    {
      key: "category",
      heading: words("problemCategory"),
      format: "general",
      formula: `=IF(${none},"",${lookUp(sources, name, words("category"))})`,
      content: (row) => order[row]?.category ?? "",
    },
    {
      key: "factor",
      heading: words("factor"),
      formula: `=IF(${none},"",${lookUp(sources, name, words("factor"))}&"")`,
      content: (row) => order[row]?.factor ?? "",
    },
  ];
}

function sharePlans(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
  name: string,
): ColumnPlan[] {
  const { words, context } = sources;
  const order = placed(statistics);
  const total = context.results.pareto?.total ?? 0;
  const filler = context.formulas ? "#N/A" : null;
  const cumulative = order.map((_, i) =>
    order.slice(0, i + 1).reduce((sum, item) => sum + (item?.count ?? 0), 0),
  );
  const blank = `${thisRow(name, words("problemCategory"))}=""`;
  const table = statisticsTable(sources);
  const sum = `SUM(${columnOf(table, words("count"))})`;
  const upTo = `SUMIF(${columnOf(table, words("rank"))},"<="&${thisRow(name, words("place"))},${columnOf(table, words("count"))})`;
  const shown = (row: number, value: number): CellContent => ((order[row] ?? null) === null ? filler : value);
  return [
    {
      key: "count",
      heading: words("count"),
      format: "integer",
      formula: `=IF(${blank},NA(),${lookUp(sources, name, words("count"))})`,
      content: (row) => shown(row, order[row]?.count ?? 0),
    },
    {
      key: "share",
      heading: words("share"),
      format: "percent1",
      formula: `=IF(${blank},NA(),${thisRow(name, words("count"))}/${sum})`,
      content: (row) => shown(row, (order[row]?.count ?? 0) / total),
    },
    {
      key: "cumulativeShare",
      heading: words("cumulativeShare"),
      format: "percent1",
      formula: `=IF(${blank},NA(),${upTo}/${sum})`,
      content: (row) => shown(row, (cumulative[row] ?? 0) / total),
    },
    {
      key: "line",
      heading: words("vitalLine"),
      format: "percent0",
      muted: true,
      formula: `=IF(${blank},NA(),${context.naming.setting("vital-share")})`,
      content: (row) => shown(row, settingValue(sources, "vital-share")),
    },
  ];
}

function markPlans(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
  name: string,
): ColumnPlan[] {
  const { words, context } = sources;
  const order = placed(statistics);
  const items = new Map(context.results.pareto?.items.map((item) => [item.category, item]));
  const itemAt = (row: number): ParetoItem | null => items.get(order[row]?.category ?? "") ?? null;
  const line = context.naming.setting("vital-share");
  const blank = `${thisRow(name, words("problemCategory"))}=""`;
  const before = `${thisRow(name, words("cumulativeShare"))}-${thisRow(name, words("share"))}`;
  const last = `${lookUp(sources, name, words("placedLast"))}=1`;
  const quote = lookUp(sources, name, words("typicalQuote"));
  const quotes = typicalQuotes(sources);
  return [
    {
      key: "vitalFew",
      heading: words("vitalFew"),
      align: "center",
      formula: `=IF(${blank},"",IF(${last},"",IF(ROUND(${before},9)<${line},"${words("markVital")}","")))`,
      content: (row) => (itemAt(row)?.vitalFew === true ? words("markVital") : ""),
    },
    {
      key: "core",
      heading: words("core"),
      align: "center",
      formula: `=${coreFormula(sources, name)}`,
      content: (row) => (itemAt(row)?.core === true ? words("markCore") : ""),
    },
    {
      key: "quote",
      heading: words("typicalQuote"),
      wrap: true,
      formula: `=IF(${blank},"",${quote}&"")`,
      content: (row) => quotes.get(order[row]?.category ?? "") ?? "",
    },
  ];
}

/** S24: the first two, and the third when two do not reach the line and it has its share; never 其他 or 未分类. */
function coreFormula(sources: DocumentSources, name: string): string {
  const { words, context } = sources;
  const place = thisRow(name, words("place"));
  const share = thisRow(name, words("share"));
  const before = `ROUND(${thisRow(name, words("cumulativeShare"))}-${share},9)`;
  const [line, third] = [context.naming.setting("vital-share"), context.naming.setting("core-third-share")];
  const isThird = `AND(${place}=3,${before}<${line},ROUND(${share},9)>=${third})`;
  const blank = `${thisRow(name, words("problemCategory"))}=""`;
  const last = `${lookUp(sources, name, words("placedLast"))}=1`;
  const isCore = `IF(${place}<=2,TRUE,IF(${place}=3,${isThird},FALSE))`;
  return `IF(${blank},"",IF(${last},"",IF(${isCore},"${words("markCore")}","")))`;
}

function paretoChart({ words }: DocumentSources, shown: number): ChartBlock {
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + shown];
  const column = (index: number): string => areaOf(first, index, last, index);
  const categories = column(2);
  return {
    kind: "chart",
    name: "pareto",
    chart: "columns",
    title: null,
    from: { row: FIRST_ROW, column: 1 },
    to: { row: FIRST_ROW + CHART_ROWS - 1, column: VISIBLE_COLUMNS },
    series: [
      {
        name: { text: words("share") },
        values: column(5),
        categories,
        look: "bar",
        axis: "primary",
        labels: { format: "percent1", position: "outsideEnd", show: "value", firstInside: true },
      },
      {
        name: { text: words("cumulativeShare") },
        values: column(6),
        categories,
        look: "cumulativeLine",
        axis: "secondary",
      },
      {
        name: { text: words("vitalLine") },
        values: column(LINE_COLUMN),
        categories,
        look: "limitLine",
        axis: "secondary",
      },
    ],
    valueAxis: { title: null, min: 0, max: 1, format: "percent0" },
    secondaryAxis: { title: null, min: 0, max: 1, format: "percent0" },
    categoryAxis: { title: null },
    legend: "bottom",
  };
}
