import type { DimensionMeasure } from "../../analysis/results";
import type { Scale } from "../../analysis/survey/scale";
import type { CleanDataLayout } from "../cleanData/layout";
import { live, type DocumentSources } from "../sources";
import { answered, bandConditions, countOf, meanFormula, type Condition } from "../formulas/conditions";
import { addressOf, areaOf, columnOf } from "../formulas/reference";
import { cell, sectionHeading } from "../sheet/cells";
import { GRID, gridTable, type Section } from "../sheet/grid";
import type { Block, Cell, ChartSeriesSpec } from "../sheet/sheetSpec";
import { BEFORE_COLUMN, dimensionLinks, dimensionLinksHeight, hasMeansBefore } from "./dimensionLinks";
import { countCells, dimensionAnswers, FIRST_COUNT_COLUMN, spreadFormulas } from "./workings";

const CHART_ROWS = 12;

/** 分项评分: mean, median, standard deviation, share of low answers and n of each dimension; below, 分项与总体. */
export function dimensionsSection(sources: DocumentSources): Section | null {
  const { data, words } = sources;
  const { dimensions } = sources.context.results;
  if (data === null || dimensions.length === 0) return null;
  const headings = (["dimension", "mean", "median", "standardDeviation", "lowShare", "answers"] as const).map(
    (key) => words(key),
  );
  return {
    height: dimensions.length + 3 + dimensionLinksHeight(sources),
    draw: (row, column) => [
      ...gridTable(
        row,
        column,
        words("dimensionScores"),
        headings,
        dimensions.map((measure, i) =>
          dimensionCells(sources, data, measure, i, { row: row + 2 + i, column }),
        ),
      ),
      ...dimensionLinks(sources, row + dimensions.length + 3, column, {
        firstRow: row + 2,
        column: column + 1,
      }),
      ...workings(sources, data, row + 2),
    ],
  };
}

/** A radar of the dimensions' means, or columns where there are too few for one. */
export function dimensionsChartSection(sources: DocumentSources, sectionsRow: number): Section {
  const { words } = sources;
  const { dimensions } = sources.context.results;
  const radar = dimensions.length >= 3 && dimensions.length <= 10;
  return {
    height: CHART_ROWS + 2,
    draw: (row, column) => [
      sectionHeading(row, column, words(radar ? "dimensionsRadar" : "dimensionsChart")),
      dimensionsChart(sources, { row: row + 1, column }, { radar, sectionsRow }),
    ],
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function dimensionCells(
  sources: DocumentSources,
  data: CleanDataLayout,
  measure: DimensionMeasure,
  index: number,
  { row, column }: Place,
): Cell[] {
  const dimension = data.dimensions[index];
  if (dimension === undefined) return [];
  const { heading, column: scores } = dimension;
  const [mean, n] = [addressOf(row, column + 1), addressOf(row, column + 5)];
  const spread = spreadFormulas(sources, data, dimensionAnswers(sources, dimension), row, { n, mean });
  const low = countOf(sources, data, ...lowConditions(sources, columnOf(data.table, heading), scores.scale));
  const shown = (formula: string, value: number | null, format: "decimal2" | "percent1" | "integer"): Cell =>
    cell(live(sources, formula, value ?? ""), "number", format);
  return [
    cell(measure.name, "text"),
    shown(`=${meanFormula(sources, data, heading)}`, measure.mean, "decimal2"),
    shown(`=${spread.median}`, measure.median, "decimal2"),
    shown(`=${spread.deviation}`, measure.standardDeviation, "decimal2"),
    { ...shown(`=IFERROR(${low}/${n},"")`, measure.lowShare, "percent1"), dataBar: { max: 1 } },
    shown(`=${countOf(sources, data, answered(data, heading))}`, measure.n, "integer"),
  ];
}

/** Document 003: up to 3 of 1–5 is low; on other scales, what is 不满意. */
function lowConditions(sources: DocumentSources, range: string, scale: Scale): readonly Condition[] {
  const ofFive = scale.kind === "1-5" || scale.kind === "words-5";
  return ofFive ? [[range, '"<=3"']] : bandConditions(sources, range, scale, "dissatisfied");
}

function workings(sources: DocumentSources, data: CleanDataLayout, row: number): readonly Block[] {
  const rows = data.dimensions.map((dimension) => countCells(sources, dimensionAnswers(sources, dimension)));
  if (rows.every((cells) => cells.length === 0)) return [];
  return [{ kind: "cells", row, column: FIRST_COUNT_COLUMN, rows }];
}

const MEAN_LABELS = { format: "decimal2", position: "outsideEnd", show: "value" } as const;

function axisEnds(scale: Scale | undefined): { readonly min: number | null; readonly max: number | null } {
  return { min: scale?.min ?? null, max: scale?.max ?? null };
}

/** The dimensions table stands right of the composition and starts in the same row. */
function dimensionsChart(
  sources: DocumentSources,
  { row, column }: Place,
  { radar, sectionsRow }: { readonly radar: boolean; readonly sectionsRow: number },
): Block {
  const { words, data, context } = sources;
  const count = context.results.dimensions.length;
  const tableColumn = context.results.satisfaction === null ? GRID.left : GRID.right;
  const firstRow = sectionsRow + 2;
  const compared = hasMeansBefore(sources);
  return {
    kind: "chart",
    name: "dimensions",
    chart: radar ? "radar" : "columns",
    title: null,
    from: { row, column },
    to: { row: row + CHART_ROWS - 1, column: column + GRID.columns - 1 },
    series: [
      {
        name: { text: words("mean") },
        values: areaOf(firstRow, tableColumn + 1, firstRow + count - 1, tableColumn + 1),
        categories: areaOf(firstRow, tableColumn, firstRow + count - 1, tableColumn),
        look: radar ? "line" : "bar",
        axis: "primary",
        ...(radar ? {} : { labels: MEAN_LABELS }),
      },
      ...(compared ? [beforeSeries(sources, { row: firstRow, column: tableColumn }, radar)] : []),
    ],
    valueAxis: { title: null, ...axisEnds(data?.dimensions[0]?.column.scale), format: "decimal1" },
    legend: compared ? "bottom" : "none",
  };
}

/** The means of the comparison period, which stand in 分项与总体 below the table at `place`. */
function beforeSeries({ words, context }: DocumentSources, place: Place, radar: boolean): ChartSeriesSpec {
  const count = context.results.dimensions.length;
  const [row, column] = [place.row + count + 3, place.column + BEFORE_COLUMN];
  return {
    name: { text: words("comparedMean") },
    values: areaOf(row, column, row + count - 1, column),
    categories: areaOf(place.row, place.column, place.row + count - 1, place.column),
    look: radar ? "mutedLine" : "mutedBar",
    axis: "primary",
  };
}
