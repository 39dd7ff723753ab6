import { CONCEPTS } from "../../glossary/concepts";
import { rowNumberIn } from "../formulas/reference";
import { text } from "../formulas/text";
import { settingValue } from "../settings/settingValue";
import type { Column } from "../sheet/column";
import { headingWidth } from "../sheet/headingRoom";
import type { CellContent } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { textWidths } from "./places";
import { lookUp, type Place } from "./lookUp";
import type { ReasonStatistic } from "./reasonStatistics";
import { shownKey } from "./statisticsTable";
import { PARETO, REASON_STATISTICS } from "./table";
import { TERMS } from "./words";

/** The ten columns that are read. */
export function displayColumns(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
): readonly Column<Place>[] {
  const { category, quote } = textWidths(statistics);
  return [
    ...nameColumns(sources, category),
    ...shareColumns(sources),
    lineColumn(sources),
    ...markColumns(sources, quote),
  ].map((column) => ({ ...column, width: headingWidth(column.heading, column.width) }));
}

function nameColumns(sources: DocumentSources, width: number): readonly Column<Place>[] {
  const { name, heading } = tableIn(sources.context, PARETO);
  const none = `${lookUp(sources, "count")}=0`;
  return [
    {
      key: "place",
      heading: heading("place"),
      width: 7,
      format: "integer",
      align: "center",
      formula: `=${rowNumberIn(name, heading("place"))}`,
      value: ({ place }) => place,
    },
    {
      key: "category",
      heading: heading("category"),
      width,
      wrap: true,
      formula: `=IF(${none},"",${lookUp(sources, shownKey(sources))})`,
      value: ({ statistic }) => statistic?.label ?? "",
    },
    {
      key: "factor",
      heading: heading("factor"),
      width: 14,
      formula: `=IF(${none},"",${lookUp(sources, "factor")}&"")`,
      value: ({ statistic }) => statistic?.factor ?? "",
    },
  ];
}

/** Whether nothing stands at the row's place. */
function blank({ context }: DocumentSources): string {
  return `${tableIn(context, PARETO).own("category")}=""`;
}

/** Formula and value of what is shown of categories that are mentioned; #N/A else, which charts skip. */
function mentioned(sources: DocumentSources): {
  readonly shown: (formula: string) => string;
  readonly placed: (value: (statistic: ReasonStatistic) => CellContent) => (row: Place) => CellContent;
} {
  const filler = sources.context.formulas ? "#N/A" : null;
  return {
    shown: (formula) => `=IF(${blank(sources)},NA(),${formula})`,
    placed:
      (value) =>
      ({ statistic }) =>
        statistic === null ? filler : value(statistic),
  };
}

function shareColumns(sources: DocumentSources): readonly Column<Place>[] {
  const { context } = sources;
  const { heading, own } = tableIn(context, PARETO);
  const statistics = tableIn(context, REASON_STATISTICS);
  const sum = `SUM(${statistics.column("count")})`;
  const upTo = `SUMIF(${statistics.column("rank")},"<="&${own("place")},${statistics.column("count")})`;
  const { shown, placed } = mentioned(sources);
  return [
    {
      key: "count",
      heading: heading("count"),
      width: 10,
      format: "integer",
      formula: shown(lookUp(sources, "count")),
      value: placed(({ count }) => count),
    },
    {
      key: "share",
      heading: heading("share"),
      width: 11,
      format: "percent1",
      formula: shown(`${own("count")}/${sum}`),
      value: placed(({ share }) => share),
    },
    {
      key: "cumulativeShare",
      heading: heading("cumulativeShare"),
      width: 12,
      format: "percent1",
      formula: shown(`${upTo}/${sum}`),
      value: placed(({ cumulativeShare }) => cumulativeShare),
    },
  ];
}

/** The line of the vital few, for the chart: past the last category too, where others may come to stand. */
function lineColumn(sources: DocumentSources): Column<Place> {
  const { context } = sources;
  return {
    key: "line",
    heading: tableIn(context, PARETO).heading("line"),
    width: 11,
    format: "percent0",
    muted: true,
    formula: `=${context.naming.setting("vital-share")}`,
    value: () => settingValue(context, "vital-share"),
  };
}

function markColumns(sources: DocumentSources, quoteWidth: number): readonly Column<Place>[] {
  const { words, context } = sources;
  const { heading } = tableIn(context, PARETO);
  return [
    {
      key: "vitalFew",
      heading: heading("vitalFew"),
      width: 11,
      align: "center",
      formula: `=${vitalFewFormula(sources)}`,
      value: ({ statistic }) => (statistic?.vitalFew === true ? words(TERMS.markVital) : ""),
    },
    {
      key: "core",
      heading: heading("core"),
      width: 11,
      align: "center",
      formula: `=${coreFormula(sources)}`,
      value: ({ statistic }) => (statistic?.core === true ? words(CONCEPTS.markCore) : ""),
    },
    {
      key: "quote",
      heading: heading("quote"),
      width: quoteWidth,
      wrap: true,
      formula: `=IF(${blank(sources)},"",${lookUp(sources, "quote")}&"")`,
      value: ({ statistic }) => statistic?.quote ?? "",
    },
  ];
}

/** S24: as long as those before it have not reached the line. */
function vitalFewFormula(sources: DocumentSources): string {
  const { words, context } = sources;
  const mark = `IF(${shareBefore(sources)}<${context.naming.setting("vital-share")},${text(words(TERMS.markVital))},"")`;
  return `IF(${blank(sources)},"",IF(${lookUp(sources, "last")}=1,"",${mark}))`;
}

/** S24: more mentions than the line of 原因统计; never 其他 or 未分类. */
function coreFormula(sources: DocumentSources): string {
  const { words } = sources;
  const isCore = `${lookUp(sources, "named")}>${lookUp(sources, "coreLine")}`;
  return `IF(${blank(sources)},"",IF(${isCore},${text(words(CONCEPTS.markCore))},""))`;
}

/** The share of those before the row's place. */
function shareBefore({ context }: DocumentSources): string {
  const { own } = tableIn(context, PARETO);
  return `ROUND(${own("cumulativeShare")}-${own("share")},9)`;
}
