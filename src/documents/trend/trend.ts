import { document, type NotMadeReason } from "../document";
import { text } from "../formulas/text";
import { footNotes, sectionHeading } from "../sheet/cells";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { RuleSpec } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import { printedColumns, tableSheet } from "../sheet/tableSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { monthlyTrend } from "./monthlyTrend";
import { MONTHLY, TREND } from "./table";
import { CHART_ROWS, controlChart, rateChart } from "./trendCharts";
import { trendColumns } from "./trendColumns";
import { TERMS } from "./words";

/**
 * 趋势分析 (S09): the measures month by month, and 不满意率 in a p-chart with its limits; of a table 指标 × 月份 its
 * measures.
 */
export const trend = document({
  id: TREND.document,
  tab: "analysis",
  usual: true,
  needs: ["clean-data", "settings"],
  vocabulary: TERMS,
  tables: [TREND, MONTHLY],
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { words, data, context } = sources;
  const { monthly, periods } = context.results;
  if (monthly !== undefined) return monthlyTrend(sources, monthly);
  if (data === null) return "no-answers";
  if (data.score === null) return "no-score";
  if (periods.length < 2) return "no-months";
  const columns = trendColumns(sources);
  const chartRow = FIRST_ROW + periods.length + 2;
  const controlRow = chartRow + CHART_ROWS + 2;
  const place = { columns: printedColumns(columns), months: periods.length };
  return tableSheet(sources, {
    title: TERMS.title,
    tab: trend.tab,
    rows: periods,
    columns,
    table: {
      mode: "computed",
      name: tableIn(context, TREND).name,
      keyOf: ({ period }) => period,
      keyColumn: null,
      filterButtons: false,
      rules: signalRules(sources),
    },
    beside: [
      sectionHeading(chartRow, 1, words(TERMS.chartRate)),
      rateChart(sources, { ...place, row: chartRow + 1 }),
      sectionHeading(controlRow, 1, words(TERMS.chartControl)),
      controlChart(sources, { ...place, row: controlRow + 1 }),
      footNotes(controlRow + CHART_ROWS + 3, [words(TERMS.noteTrend)]),
    ],
    onePage: true,
  });
}

function signalRules({ words }: DocumentSources): readonly RuleSpec[] {
  return [
    { formula: '=LEFT([@signal],1)="▲"', look: "bad", columnKeys: ["signal"] },
    {
      formula: `=[@signal]=${text(words(TERMS.alarmFall))}`,
      look: "bad",
      columnKeys: ["change", "signal"],
    },
  ];
}
