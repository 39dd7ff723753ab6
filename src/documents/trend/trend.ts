import { document, type NotMadeReason } from "../document";
import { text } from "../formulas/text";
import { CONCEPTS } from "../../glossary/concepts";
import { cell, footNotes, sectionHeading } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { roundedText } from "../sheet/numberText";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { RuleSpec } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import { printedColumns, tableSheet } from "../sheet/tableSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import { live, type DocumentSources } from "../sources";
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
  sets: ["hotline", "after-sales"],
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
    outdated: beyondAxis(sources),
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
      limitsLine(sources, controlRow + 1),
      controlChart(sources, { ...place, row: controlRow + 2 }),
      footNotes(controlRow + CHART_ROWS + 4, [words(TERMS.noteLimits), words(TERMS.noteTrend)]),
    ],
    onePage: true,
  });
}

/** The axis of the control chart ends where the run's limits ask for it; lines beyond it are not drawn. */
function beyondAxis({ context }: DocumentSources): string | null {
  const axis = context.results.control?.axis;
  if (axis === undefined) return null;
  const { column } = tableIn(context, TREND);
  const drawn = [column("dissatisfiedRate"), column("upper"), column("lower")].join(",");
  return `OR(MIN(${drawn})<${String(axis[0])},MAX(${drawn})>${String(axis[1])})`;
}

/** Which limits are drawn, and whether there are months enough for them. */
function limitsLine(sources: DocumentSources, row: number): CellsBlock {
  const { words, context } = sources;
  const { column } = tableIn(context, TREND);
  const { control } = context.results;
  const [plain, laney, few] = [TERMS.limitsPlain, TERMS.limitsLaney, TERMS.limitsFew].map((term) =>
    words(term),
  ) as [string, string, string];
  const widened = `${text(laney)}&TEXT(MAX(${column("widening")}),"0.00")`;
  const said = `IF(MAX(${column("widening")})>1,${widened},${text(plain)})`;
  const formula = `=${said}&IF(COUNT(${column("centre")})<12,${text(few)},"")`;
  const value =
    (control?.kind === "laney" ? `${laney}${roundedText(control.widening, 2)}` : plain) +
    (control?.dependable === true ? "" : few);
  return { kind: "cells", row, column: 1, rows: [[cell(live(sources, formula, value), "definition")]] };
}

/** A change is coloured where it is more than chance. */
function signalRules({ words }: DocumentSources): readonly RuleSpec[] {
  const changed = ["change", "interval", "chance"];
  const isSure = `[@chance]=${text(words(CONCEPTS.significant))}`;
  return [
    { formula: '=LEFT([@signal],1)="▲"', look: "bad", columnKeys: ["signal"] },
    { formula: `=[@signal]=${text(words(TERMS.alarmFall))}`, look: "bad", columnKeys: ["signal"] },
    { formula: `=AND(${isSure},[@change]<0)`, look: "bad", columnKeys: changed },
    { formula: `=AND(${isSure},[@change]>0)`, look: "good", columnKeys: changed },
    { formula: '=[@mark]<>""', look: "muted", columnKeys: ["mark"] },
  ];
}
