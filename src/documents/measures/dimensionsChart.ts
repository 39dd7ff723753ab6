import type { Term } from "../../glossary/locale";
import type { DocumentContext } from "../context";
import { extreme } from "../formulas/extreme";
import { decimalFormula } from "../formulas/figureText";
import { areaOf } from "../formulas/reference";
import { sentence, type LiveText } from "../formulas/sentence";
import { sectionHeading } from "../sheet/cells";
import { GRID, type Section } from "../sheet/grid";
import type { AxisSpec, ChartSeriesSpec } from "../sheet/chartSpec";
import { withTitle, type UntitledChart } from "../sheet/chartTitle";
import { roundedText } from "../sheet/numberText";
import type { DocumentSources } from "../sources";
import { BEFORE_COLUMN } from "./changesTable";
import { CHART_TITLES } from "./chartTitles";
import { TITLE_COLUMN } from "./comparedWorkings";
import { meansBefore } from "./dimensionChanges";
import { dimensionTargets } from "./goalsSection";
import { dimensionLinksHeight } from "./dimensionLinks";
import { haveComparableMeans, haveOrder } from "./comparableMeans";
import { TERMS } from "./words";

const CHART_ROWS = 13;
/** How many axes a radar has. */
const RADAR = { least: 3, most: 10 } as const;
const MEAN_LABELS = { format: "decimal2", position: "outsideEnd", show: "value" } as const;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A radar of the dimensions' means, or columns, and why, where there are too few or too many for one or their scales differ. */
export function dimensionsChartSection(
  sources: DocumentSources,
  tableRow: number,
  goalsRow: number,
): Section {
  const { words, context } = sources;
  const title = chartTitle(context);
  return {
    height: CHART_ROWS + 2,
    draw: (row, column) => [
      sectionHeading(row, column, words(title)),
      ...withTitle(
        sources,
        dimensionsChart(
          sources,
          { row: row + 1, column },
          tableRow + 2,
          dimensionTargets(sources, goalsRow, GRID.left),
        ),
        dimensionsFinding(sources, tableRow + 2),
        TITLE_COLUMN,
      ),
    ],
  };
}

function isRadar(context: DocumentContext): boolean {
  return chartTitle(context) === CHART_TITLES.radar;
}

function chartTitle({ results: { dimensions } }: DocumentContext): Term {
  if (!haveOrder(dimensions)) return CHART_TITLES.ofScales;
  if (!haveComparableMeans(dimensions)) return CHART_TITLES.lowIsGood;
  if (dimensions.length < RADAR.least) return CHART_TITLES.few;
  return dimensions.length > RADAR.most ? CHART_TITLES.many : CHART_TITLES.radar;
}

/** The means of the dimensions table begin in `firstRow`. */
function dimensionsChart(
  sources: DocumentSources,
  { row, column }: Place,
  firstRow: number,
  targets: string | null,
): UntitledChart {
  const { words, context } = sources;
  const radar = isRadar(context);
  const count = context.results.dimensions.length;
  const tableColumn = GRID.left;
  const compared = meansBefore(sources);
  return {
    kind: "chart",
    name: "dimensions",
    chart: radar ? "radar" : "columns",
    from: { row, column },
    to: { row: row + CHART_ROWS - 1, column: column + GRID.columns - 1 },
    series: [
      {
        name: words(TERMS.mean),
        values: areaOf(firstRow, tableColumn + 1, firstRow + count - 1, tableColumn + 1),
        categories: areaOf(firstRow, tableColumn, firstRow + count - 1, tableColumn),
        look: radar ? "line" : "bar",
        axis: "primary",
        ...(radar ? {} : { labels: MEAN_LABELS }),
      },
      ...(compared === null ? [] : [beforeSeries(sources, compared, { row: firstRow, column: tableColumn })]),
      ...(targets === null ? [] : [targetSeries(sources, targets, { row: firstRow, column: tableColumn })]),
    ],
    valueAxis: scoreAxis(sources),
    legend: compared !== null || targets !== null ? "bottom" : "none",
  };
}

/** The lowest mean and the highest; "" where means of different scales, or equal ones, have no order. */
function dimensionsFinding({ words, context }: DocumentSources, row: number): LiveText {
  const { dimensions } = context.results;
  const last = row + dimensions.length - 1;
  const figures = {
    names: areaOf(row, GRID.left, last, GRID.left),
    figures: areaOf(row, GRID.left + 1, last, GRID.left + 1),
    now: dimensions.map(({ name, mean }) => ({ name, figure: mean })),
  };
  const [low, high] = (["MIN", "MAX"] as const).map((end) => extreme(end, figures, meanText)) as [End, End];
  const said = sentence(words, TERMS.dimensionsFinding, {
    low: low.name,
    lowMean: low.figure,
    high: high.name,
    highMean: high.figure,
  });
  const isOrdered = haveComparableMeans(dimensions) && low.name.value !== high.name.value;
  return {
    formula: `IF(MIN(${figures.figures})=MAX(${figures.figures}),"",${said.formula})`,
    value: isOrdered ? said.value : "",
  };
}

type End = ReturnType<typeof extreme>;

function meanText(expression: string, mean: number): LiveText {
  return { formula: decimalFormula(expression, 2), value: roundedText(mean, 2) };
}

/** What the dimensions are to reach (S30). */
function targetSeries(
  { words, context }: DocumentSources,
  values: string,
  { row, column }: Place,
): ChartSeriesSpec {
  const count = context.results.dimensions.length;
  return {
    name: words(TERMS.goalTarget),
    values,
    categories: areaOf(row, column, row + count - 1, column),
    look: isRadar(context) ? "limitLine" : "mutedBar",
    axis: "primary",
  };
}

function scoreAxis({ data }: DocumentSources): AxisSpec {
  const scales = data?.dimensions.map(({ column }) => column.scale) ?? [];
  const [min, max] = [scales.map((scale) => scale.min), scales.map((scale) => scale.max)];
  const ends =
    scales.length === 0 ? { min: null, max: null } : { min: Math.min(...min), max: Math.max(...max) };
  return { title: null, ...ends, format: "decimal1" };
}

/** The means of the comparison period, which stand in 分项变化, below 分项与总体 and the table at `place`. */
function beforeSeries({ context }: DocumentSources, name: string, place: Place): ChartSeriesSpec {
  const count = context.results.dimensions.length;
  const row = place.row + count + 3 + dimensionLinksHeight(context);
  const column = place.column + BEFORE_COLUMN;
  return {
    name,
    values: areaOf(row, column, row + count - 1, column),
    categories: areaOf(place.row, place.column, place.row + count - 1, place.column),
    look: isRadar(context) ? "mutedLine" : "mutedBar",
    axis: "primary",
  };
}
