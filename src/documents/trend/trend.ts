import { MONTH_HEIGHT } from "./monthMarks";
import type { MeasureTrend } from "../../analysis/measures/measureTrend";
import { document, type NotMadeReason } from "../document";
import { text } from "../formulas/text";
import { decimalFormula } from "../formulas/figureText";
import { CONCEPTS } from "../../glossary/concepts";
import { changedSince } from "../settings/changedSince";
import { cell, footNotes, sectionHeading } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { roundedText } from "../sheet/numberText";
import { periodLabelText } from "../sheet/periodWording";
import type { Block, SheetSpec } from "../sheet/sheetSpec";
import type { RuleSpec } from "../sheet/tableSpec";
import { printedColumns, tableSheet } from "../sheet/tableSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import { solvedAtFirstNote } from "../solvedAtFirstNote";
import { live, type DocumentSources } from "../sources";
import { measuresTrend } from "./measures/measuresTrend";
import { otherTrends, trendSections } from "./measures/sections";
import { monthlyTrend } from "./monthlyTrend";
import { MONTHLY, TREND, trendIn, type TrendKey } from "./table";
import { CHART_ROWS, controlChart, rateChart, type ChartPlace } from "./trendCharts";
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
  shared: true,
  needs: ["clean-data", "settings"],
  vocabulary: TERMS,
  tables: [TREND, MONTHLY],
  staffTables: [],
  build,
});

/** More months would be too small to read on one page. */
const MOST_ON_ONE_PAGE = 12;

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { data, context } = sources;
  const { monthly, periods } = context.results;
  if (monthly !== undefined) return monthlyTrend(sources, monthly);
  if (data === null) return "no-answers";
  const others = otherTrends(sources);
  if (data.score === null) return withoutScore(sources, others);
  if (periods.length < 2) return periods.length === 0 ? "no-times" : "no-months";
  const columns = trendColumns(sources);
  const chartRow = FIRST_ROW + periods.length + 2;
  const place = { columns: printedColumns(columns), months: periods.length, titles: columns.length + 2 };
  const further = trendSections(sources, others, chartRow + CHARTS_HEIGHT);
  const notes = footNotes(further.nextRow, notesOn(sources, others));
  const isShort = periods.length <= MOST_ON_ONE_PAGE;
  return tableSheet(sources, {
    title: TERMS.title,
    tab: trend.tab,
    outdated: outdated(sources),
    rows: periods,
    columns,
    table: {
      mode: "computed",
      name: trendIn(context).name,
      keyOf: ({ period }) => period,
      keyColumn: null,
      filterButtons: false,
      rules: signalRules(sources),
    },
    beside: [...charts(sources, place, chartRow), ...further.blocks, notes],
    leastHeight: MONTH_HEIGHT,
    // where the charts are on a page of their own, it has the title and not the table's headings
    severalTables: others.length > 0 || isShort,
    onePage: isShort && others.length === 0,
  });
}

/** Both charts under their headings, with the blank rows below. */
const CHARTS_HEIGHT = 2 * CHART_ROWS + 6;

/** 总体满意度 by month, and under it the control chart of 不满意率. */
function charts(sources: DocumentSources, place: Omit<ChartPlace, "row">, row: number): readonly Block[] {
  const { words } = sources;
  const controlRow = row + CHART_ROWS + 2;
  return [
    sectionHeading(row, 1, `${words(TERMS.chartRate)}${chosenText(sources)}`),
    ...rateChart(sources, { ...place, row: row + 1 }),
    sectionHeading(controlRow, 1, words(TERMS.chartControl)),
    limitsLine(sources, controlRow + 1),
    ...controlChart(sources, { ...place, row: controlRow + 2 }),
  ];
}

function notesOn(sources: DocumentSources, others: readonly MeasureTrend[]): readonly string[] {
  const { context, words } = sources;
  const { noteLimits, noteRuns, noteTrend, noteTrendOfYears, noteMeasures, noteAlarm } = TERMS;
  const ofChange = context.results.step === "year" ? noteTrendOfYears : noteTrend;
  const notes = [noteLimits, noteRuns, ofChange, ...(others.length === 0 ? [] : [noteMeasures]), noteAlarm];
  const answersTo = (measure: string): number | undefined =>
    others.find(({ key }) => key === measure)?.periods.reduce((sum, { n }) => sum + n, 0);
  return [...notes.map((note) => words(note)), ...solvedAtFirstNote(sources, answersTo)];
}

/** Without an overall score other measures are followed, where there are any. */
function withoutScore(
  sources: DocumentSources,
  [first, ...others]: readonly MeasureTrend[],
): SheetSpec | NotMadeReason {
  if (first !== undefined) return measuresTrend(sources, first, others);
  const { trends } = sources.context.results;
  if (trends.length === 0) return "no-score";
  return trends.every(({ periods }) => periods.length === 0) ? "no-times" : "no-months";
}

/** The axes end where the run's figures ask for it, lines beyond them are not drawn; the months are those of the run. */
function outdated(sources: DocumentSources): string | null {
  const { context } = sources;
  const { control, rateAxis } = context.results;
  const { column } = trendIn(context);
  const beyond = (keys: readonly TrendKey[], [from, to]: readonly [number, number]): string => {
    const drawn = keys.map(column).join(",");
    return `MIN(${drawn})<${String(from)},MAX(${drawn})>${String(to)}`;
  };
  const moved = [
    beyond(["rate"], rateAxis),
    ...(control === null ? [] : [beyond(["dissatisfiedRate", "upper", "lower"], control.axis)]),
    changedSince(sources, { bands: false, settings: ["month-start-day"] }),
  ];
  return `OR(${moved.filter((each) => each !== null).join(",")})`;
}

/** Which months the orange points are; "" where all data are evaluated. */
function chosenText({ words, context }: DocumentSources): string {
  const { period } = context.results;
  return period === null ? "" : words(TERMS.chosenIs, { period: periodLabelText(words, period.label) });
}

/** Which limits are drawn, and whether there are months enough for them. */
function limitsLine(sources: DocumentSources, row: number): CellsBlock {
  const { words, context } = sources;
  const { column } = trendIn(context);
  const { control } = context.results;
  const [plain, laney, few] = [TERMS.limitsPlain, TERMS.limitsLaney, TERMS.limitsFew].map((term) =>
    words(term),
  ) as [string, string, string];
  const widened = `${text(laney)}&${decimalFormula(`MAX(${column("widening")})`, 2)}`;
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
  const changedInYear = ["yearChange", "yearInterval", "yearChance"];
  const [isSure, isYearSure] = ["chance", "yearChance"].map(
    (key) => `[@${key}]=${text(words(CONCEPTS.significant))}`,
  ) as [string, string];
  return [
    { formula: '=LEFT([@signal],1)="▲"', look: "bad", columnKeys: ["signal"] },
    { formula: `=[@signal]=${text(words(TERMS.alarmFall))}`, look: "bad", columnKeys: ["signal"] },
    { formula: `=AND(${isSure},[@change]<0)`, look: "bad", columnKeys: changed },
    { formula: `=AND(${isSure},[@change]>0)`, look: "good", columnKeys: changed },
    { formula: `=AND(${isYearSure},[@yearChange]<0)`, look: "bad", columnKeys: changedInYear },
    { formula: `=AND(${isYearSure},[@yearChange]>0)`, look: "good", columnKeys: changedInYear },
    { formula: "=[@chosen]>0", look: "core", columnKeys: ["month", "mark"] },
    { formula: "=[@partial]=1", look: "muted", columnKeys: ["mark"] },
  ];
}
