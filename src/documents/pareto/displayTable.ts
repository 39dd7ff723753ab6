import type { ParetoItem } from "../../analysis/results";
import type { DocumentSources } from "../sources";
import { addressOf, columnOf, rowNumberIn, thisRow } from "../formulas/reference";
import { displayWidth } from "../sheet/displayWidth";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { statisticsTable, type ReasonStatistic } from "./reasonStatistics";
import { settingValue } from "../settings/settingValue";
import type { CellContent, TableBlock } from "../sheet/sheetSpec";
import { typicalQuotes } from "./typicalQuotes";
import { CATEGORY_COLUMN, CORE_COLUMN, HEADING_ROW, VISIBLE_COLUMNS, WIDTHS } from "./places";

const ROW_HEIGHT = 24;
const LINE_POINTS = 15;

/** The table of 帕累托分析: each place with its category, counts, marks and a customer's words. */
export function displayTable(sources: DocumentSources, statistics: readonly ReasonStatistic[]): TableBlock {
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
      rowHeight: placeHeight(sources, statistics),
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
      wrap: true,
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
      heading: vitalLineText(sources),
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

/** What the line of the vital few is called: "80%线" with the share as it is set. */
export function vitalLineText(sources: DocumentSources): string {
  return sources.words("vitalLine", { share: percentShort(settingValue(sources, "vital-share")) });
}

/** A share as it is set, without needless decimals: 80%, 87.5%. */
export function percentShort(share: number): string {
  return `${String(Number((share * 100).toFixed(1)))}%`;
}

/** Rows change places by themselves: all are as high as the longest name or quote needs. */
export function placeHeight(sources: DocumentSources, statistics: readonly ReasonStatistic[]): number {
  const quotes = typicalQuotes(sources);
  const lines = (text: string, width: number): number => Math.ceil(displayWidth(text) / (width - 3));
  const [name, quote] = [WIDTHS[CATEGORY_COLUMN], WIDTHS[VISIBLE_COLUMNS]];
  const most = Math.max(
    ...statistics.map(({ category }) => lines(category, name)),
    ...[...quotes.values()].map((text) => lines(text, quote)),
  );
  return most <= 1 ? ROW_HEIGHT : most * LINE_POINTS + 8;
}
