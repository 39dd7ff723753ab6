import { isLastName } from "../analysis/reasons/schemes/lastCategories";
import type { CleanDataLayout } from "./cleanDataLayout";
import type { DocumentSources } from "./documentSources";
import { answered, bandConditions, countOf, type Condition } from "./formulas/conditions";
import { columnOf, equalTo, thisRow } from "./formulas/reference";
import { tableOf, type ColumnPlan } from "./layout/table";
import type { TableBlock } from "./sheetSpec";
import { typicalQuotes } from "./typicalQuotes";

/** One category of the table 原因统计, in the order of the scheme. */
export interface ReasonStatistic {
  readonly category: string;
  readonly factor: string;
  readonly last: boolean;
  readonly count: number;
  /** 1-based place in the Pareto. */
  readonly rank: number;
}

/** More categories than any table of reasons has: keeps ties in the order of the scheme. */
const ORDER_WEIGHT = 10_000;

/** The categories with their counts and places; those of the scheme without a mention are there too. */
export function reasonStatistics(sources: DocumentSources): readonly ReasonStatistic[] {
  const { pareto, reasons } = sources.context.results;
  if (pareto === null) return [];
  const categories = [
    ...(reasons?.scheme.categories.map(({ name, factor, last }) => ({
      category: name,
      factor: factor === name ? "" : factor,
      last,
    })) ?? []),
  ];
  const known = new Set(categories.map(({ category }) => category));
  if (reasons === null || sources.data === null) {
    for (const { category, factor } of pareto.items) {
      if (!known.has(category)) categories.push({ category, factor, last: isLastName(category) });
    }
  } else {
    categories.push({ category: sources.words("notInScheme"), factor: "", last: true });
  }
  return ranked(withCounts(sources, categories));
}

type Uncounted = Pick<ReasonStatistic, "category" | "factor" | "last">;

function withCounts(
  sources: DocumentSources,
  categories: readonly Uncounted[],
): Omit<ReasonStatistic, "rank">[] {
  const { pareto } = sources.context.results;
  const countOfCategory = new Map(pareto?.items.map(({ category, count }) => [category, count]));
  const counted = categories.map((item) => ({ ...item, count: countOfCategory.get(item.category) ?? 0 }));
  const missing = (pareto?.total ?? 0) - counted.reduce((sum, { count }) => sum + count, 0);
  const outside = sources.words("notInScheme");
  return counted.map((item) => (item.category === outside ? { ...item, count: item.count + missing } : item));
}

function ranked(statistics: readonly Omit<ReasonStatistic, "rank">[]): readonly ReasonStatistic[] {
  const keys = statistics.map(sortKey);
  return statistics.map((item, i) => ({
    ...item,
    rank: keys.filter((key) => key > (keys[i] ?? 0)).length + 1,
  }));
}

function sortKey({ count, last }: Omit<ReasonStatistic, "rank">, index: number): number {
  const weight = count === 0 ? 0 : last ? 1 : 1 + count;
  return weight * ORDER_WEIGHT + ORDER_WEIGHT - 1 - (index + 1);
}

/** The name of the table 原因统计. */
export function statisticsTable({ context }: DocumentSources): string {
  return context.naming.table("pareto", "reasons");
}

/** The table 原因统计: counts by category and the place that each takes in the Pareto. */
export function statisticsBlock(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
  { row, column, rowHeight }: { readonly row: number; readonly column: number; readonly rowHeight: number },
): TableBlock {
  const name = statisticsTable(sources);
  return tableOf(
    sources,
    {
      mode: "computed",
      name,
      row,
      column,
      rowHeight,
      rowKeys: statistics.map(({ category }) => category),
      keyColumn: null,
      filterButtons: false,
    },
    [...categoryPlans(sources, statistics), ...countPlans(sources, statistics, name)],
  );
}

function categoryPlans(sources: DocumentSources, statistics: readonly ReasonStatistic[]): ColumnPlan[] {
  const { words } = sources;
  const quotes = typicalQuotes(sources);
  return [
    { key: "order", heading: words("order"), format: "integer", content: (row) => row + 1 },
    {
      key: "category",
      heading: words("category"),
      format: "text",
      content: (row) => statistics[row]?.category ?? null,
    },
    {
      key: "factor",
      heading: words("factor"),
      format: "text",
      content: (row) => statistics[row]?.factor ?? null,
    },
    {
      key: "last",
      heading: words("placedLast"),
      format: "integer",
      content: (row) => (statistics[row]?.last === true ? 1 : 0),
    },
    {
      key: "quote",
      heading: words("typicalQuote"),
      format: "text",
      content: (row) => quotes.get(statistics[row]?.category ?? "") ?? null,
    },
  ];
}

function countPlans(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
  name: string,
): ColumnPlan[] {
  const { words } = sources;
  const own = (heading: string): string => thisRow(name, heading);
  const count = (row: number): number => statistics[row]?.count ?? 0;
  const hits = hitsFormula(sources, own(words("category")));
  const all = mentionsFormula(sources);
  const outside = `IF(${own(words("category"))}="${words("notInScheme")}",${all ?? "0"}-SUM(${columnOf(name, words("hits"))})+${own(words("hits"))},${own(words("hits"))})`;
  const weight = `IF(${own(words("count"))}=0,0,IF(${own(words("placedLast"))}=1,1,1+${own(words("count"))}))`;
  const key = `${weight}*${String(ORDER_WEIGHT)}+${String(ORDER_WEIGHT - 1)}-${own(words("order"))}`;
  const isOutside = (row: number): boolean => statistics[row]?.category === words("notInScheme");
  return [
    {
      key: "hits",
      heading: words("hits"),
      format: "integer",
      ...(hits === null ? {} : { formula: `=${hits}` }),
      content: (row) => (isOutside(row) ? 0 : count(row)),
    },
    {
      key: "count",
      heading: words("count"),
      format: "integer",
      formula: all === null ? `=${own(words("hits"))}` : `=${outside}`,
      content: count,
    },
    {
      key: "sortKey",
      heading: words("sortKey"),
      format: "integer",
      formula: `=${key}`,
      content: (row) => {
        const item = statistics[row];
        return item === undefined ? null : sortKey(item, row);
      },
    },
    {
      key: "rank",
      heading: words("rank"),
      format: "integer",
      formula: `=RANK(${own(words("sortKey"))},${columnOf(name, words("sortKey"))},0)`,
      content: (row) => statistics[row]?.rank ?? null,
    },
  ];
}

/** Mentions of one category (a cell), summed over 原因1 … 原因k; null for an aggregated source. */
export function hitsFormula(sources: DocumentSources, category: string): string | null {
  return overReasons(sources, (reason) => [reason, equalTo(category)]);
}

/** All mentions; null for an aggregated source. */
export function mentionsFormula(sources: DocumentSources): string | null {
  return overReasons(sources, (reason) => [reason, '"?*"']);
}

function overReasons(sources: DocumentSources, condition: (reason: string) => Condition): string | null {
  const { data } = sources;
  if (data === null || data.reasons.length === 0) return null;
  return data.reasons
    .map((heading) =>
      countOf(sources, data, condition(columnOf(data.table, heading)), ...whoseReasons(sources, data)),
    )
    .join("+");
}

/** Reasons are those of dissatisfied answers (by score, else NPS 0–6), unless everybody's were asked for. */
function whoseReasons(sources: DocumentSources, data: CleanDataLayout): readonly Condition[] {
  const { scale, reasonsOf } = sources.context.results;
  if (reasonsOf === "all") return data.score === null ? [] : [answered(data, data.score)];
  if (data.score !== null && scale !== null) {
    return bandConditions(sources, columnOf(data.table, data.score), scale, "dissatisfied");
  }
  return data.nps === null ? [] : [[columnOf(data.table, data.nps), '"<=6"']];
}
