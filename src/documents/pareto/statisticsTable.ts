import { text } from "../formulas/text";
import { wordsOf } from "../../glossary/words";
import { tableOf, type Column } from "../sheet/column";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { chartNameColumns } from "./chartLabels";
import { coreLineColumns } from "./coreLine";
import { countedLocale } from "./countedLocale";
import { hitsFormula, mentionsFormula } from "./reasonCounts";
import { rankFormula, sortKey, sortKeyFormula, type ReasonStatistic } from "./reasonStatistics";
import { REASON_STATISTICS } from "./table";
import { TERMS } from "./words";

/** The hidden table 原因统计: counts by category and the place that each takes in the Pareto. */
export function statisticsTable(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
  place: { readonly row: number; readonly column: number; readonly rowHeight: number },
): TableBlock {
  return tableOf(
    sources,
    {
      mode: "computed",
      name: tableIn(sources.context, REASON_STATISTICS).name,
      ...place,
      keyOf: ({ counted }) => counted,
      keyColumn: null,
      namedBy: ["category"],
      filterButtons: false,
    },
    statistics,
    statisticsColumns(sources, statistics),
  );
}

/** Its columns. */
export function statisticsColumns(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
): readonly Column<ReasonStatistic>[] {
  return [
    ...categoryColumns(sources),
    ...countColumns(sources),
    ...coreLineColumns(sources),
    ...labelColumns(sources),
    ...chartNameColumns(sources, statistics),
  ];
}

/** The column of 原因统计 that holds what this sheet calls a category. */
export function shownKey({ context, locale }: DocumentSources): "category" | "label" {
  return locale === countedLocale(context) ? "category" : "label";
}

/** What the categories are called here, where 清洗数据 is in another language. */
function labelColumns(sources: DocumentSources): readonly Column<ReasonStatistic>[] {
  if (shownKey(sources) === "category") return [];
  const { heading } = tableIn(sources.context, REASON_STATISTICS);
  return [
    { key: "label", heading: heading("label"), width: 16, format: "text", value: ({ label }) => label },
  ];
}

function categoryColumns({ context }: DocumentSources): readonly Column<ReasonStatistic>[] {
  const { heading } = tableIn(context, REASON_STATISTICS);
  return [
    {
      key: "order",
      heading: heading("order"),
      width: 8,
      format: "integer",
      value: (_statistic, index) => index + 1,
    },
    {
      key: "category",
      heading: heading("category"),
      width: 16,
      format: "text",
      value: ({ counted }) => counted,
    },
    { key: "factor", heading: heading("factor"), width: 12, format: "text", value: ({ factor }) => factor },
    {
      key: "last",
      heading: heading("last"),
      width: 8,
      format: "integer",
      value: ({ last }) => (last ? 1 : 0),
    },
    { key: "quote", heading: heading("quote"), width: 20, format: "text", value: ({ quote }) => quote },
  ];
}

function countColumns(sources: DocumentSources): readonly Column<ReasonStatistic>[] {
  const { heading, own } = tableIn(sources.context, REASON_STATISTICS);
  const hits = hitsFormula(sources, own("category"));
  return [
    {
      key: "hits",
      heading: heading("hits"),
      width: 8,
      format: "integer",
      ...(hits === null ? {} : { formula: `=${hits}` }),
      value: ({ count, outside }) => (outside ? 0 : count),
    },
    {
      key: "count",
      heading: heading("count"),
      width: 8,
      format: "integer",
      formula: `=${countFormula(sources)}`,
      value: ({ count }) => count,
    },
    {
      key: "sortKey",
      heading: heading("sortKey"),
      width: 12,
      format: "integer",
      formula: `=${sortKeyFormula(sources)}`,
      value: sortKey,
    },
    {
      key: "rank",
      heading: heading("rank"),
      width: 8,
      format: "integer",
      formula: `=${rankFormula(sources)}`,
      value: ({ rank }) => rank,
    },
  ];
}

/** What is found of a category; of what is in none, all mentions but those found. */
function countFormula(sources: DocumentSources): string {
  const { context } = sources;
  const { own, column } = tableIn(context, REASON_STATISTICS);
  const all = mentionsFormula(sources);
  if (all === null) return own("hits");
  const outside = text(wordsOf(countedLocale(context))(TERMS.notInScheme));
  return `IF(${own("category")}=${outside},${all}-SUM(${column("hits")})+${own("hits")},${own("hits")})`;
}
