import { CONCEPTS } from "../../glossary/concepts";
import type { MeasurePeriod, MeasureTrend } from "../../analysis/measures/measureTrend";
import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import { rowsBetween, type Condition } from "../formulas/conditions";
import { areaOf } from "../formulas/reference";
import { sampleFormulas, sampleValueFormula } from "../formulas/sampleFormulas";
import { satisfactionOf } from "../formulas/satisfaction";
import { sectionHeading } from "../sheet/cells";
import type { ChartBlock } from "../sheet/chartSpec";
import type { CellContent, CellsBlock, Formula } from "../sheet/cellSpec";
import { GRID } from "../sheet/grid";
import { live, type DocumentSources } from "../sources";
import type { DrawnTrend, TrendPlace } from "./drawnTrend";
import { eventsNote, numberRows } from "./trendEvents";
import { TERMS } from "./words";
import { dayFormula } from "../sheet/dayFormula";

/** The months that are drawn, the last of them. */
const MOST_MONTHS = 13;
/** The chart's first column beside 达标测算, which surveys without an overall score have not. */
const BESIDE_TARGET = GRID.left + 2;

/** 总体满意度, where there is none NPS, then the share of easy answers; under two months there is nothing to draw. */
function drawnTrend(sources: DocumentSources): DrawnTrend | null {
  const drawn = sources.context.results.satisfaction === null ? otherTrend(sources) : rateTrend(sources);
  return drawn === null || drawn.months.length < 2 ? null : drawn;
}

function rateTrend(sources: DocumentSources): DrawnTrend {
  const { words, context } = sources;
  const [min, max] = context.results.rateAxis;
  const months = context.results.periods.filter(({ rate }) => rate !== null).slice(-MOST_MONTHS);
  return {
    heading: words(TERMS.trend),
    left: BESIDE_TARGET,
    name: words(CONCEPTS.satisfactionRate),
    format: "percent1",
    axis: { min, max, format: "percent0" },
    months: months.map((month) => ({ ...month, value: rateCell(sources, month) })),
  };
}

const STAND_INS = ["nps", "easyShare"];

function otherTrend(sources: DocumentSources): DrawnTrend | null {
  const { trends } = sources.context.results;
  const trend = STAND_INS.flatMap((key) => trends.find((each) => each.key === key) ?? [])[0];
  if (trend === undefined) return null;
  const isShare = trend.unit === "share";
  const name = trend.label === null ? trend.key : sources.words(trend.label);
  return {
    heading: sources.words(TERMS.trendOf, { measure: name }),
    left: GRID.left,
    name,
    format: isShare ? "percent1" : "decimal1",
    axis: { min: null, max: null, format: isShare ? "percent0" : "integer" },
    months: trend.periods
      .filter(({ value }) => value !== null)
      .slice(-MOST_MONTHS)
      .map((month) => ({ ...month, value: measureCell(sources, trend, month) })),
  };
}

function measureCell(
  sources: DocumentSources,
  { key, kind }: MeasureTrend,
  month: MeasurePeriod,
): CellContent | Formula {
  const rows = rowsOfMonth(sources, month);
  const numbers = rows === null ? null : sampleFormulas(sources, key, kind, rows);
  if (numbers === null) return month.value;
  const value = `=IFERROR(${sampleValueFormula(kind, numbers)},"")`;
  return live(sources, value, month.value ?? "");
}

/** The measure that the survey is judged by, month by month; [] under two months. */
export function trendBlocks(
  sources: DocumentSources,
  place: TrendPlace,
): readonly (CellsBlock | ChartBlock)[] {
  const trend = drawnTrend(sources);
  if (trend === null) return [];
  return [
    sectionHeading(place.row, trend.left, trend.heading),
    { kind: "cells", ...place.numbers, rows: numberRows(sources, trend, place.numbers) },
    chart(trend, place),
    eventsNote(sources, trend, place),
  ];
}

function chart({ name, format, axis, left, months }: DrawnTrend, place: TrendPlace): ChartBlock {
  const { row, column } = place.numbers;
  const last = row + months.length - 1;
  return {
    kind: "chart",
    name: "briefing-trend",
    chart: "line",
    title: null,
    from: { row: place.row + 1, column: left },
    to: { row: place.row + place.rows - 2, column: GRID.left + GRID.columns - 1 },
    series: [
      {
        name,
        values: areaOf(row, column + 1, last, column + 1),
        categories: areaOf(row, column, last, column),
        look: "line",
        axis: "primary",
        labels: { format, position: "above", show: "value" },
      },
    ],
    valueAxis: { title: null, ...axis, fitted: true },
    categoryAxis: { title: null },
    legend: "none",
  };
}

function rateCell(sources: DocumentSources, month: PeriodMeasure): CellContent | Formula {
  const rows = rowsOfMonth(sources, month);
  const formulas = rows === null ? null : satisfactionOf(sources, rows);
  return formulas === null ? month.rate : live(sources, `=${formulas.rate}`, month.rate ?? "");
}

/** The answers of a month, whatever the period evaluated; null where their time is not known. */
function rowsOfMonth(
  { data }: DocumentSources,
  { from, to }: Pick<PeriodMeasure, "from" | "to">,
): readonly Condition[] | null {
  if (data === null || (data.time === null && data.years === null)) return null;
  return rowsBetween(data, dayFormula(from), dayFormula(to));
}
