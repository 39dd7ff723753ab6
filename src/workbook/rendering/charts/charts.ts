import type { NumberFormat } from "../../../documents/sheet/cellSpec";
import type { AxisSpec, ChartBlock, ChartRange, ChartSeriesSpec } from "../../../documents/sheet/chartSpec";
import { areaAddress, type Area } from "../../area";
import type { RememberedChart } from "../../identity/memory";
import { COLORS, FONT, NUMBER_FORMATS } from "../../theme";
import { rangeAt } from "../../rangeAt";

const TYPES = {
  columns: "ColumnClustered",
  bars: "BarClustered",
  line: "LineMarkers",
  radar: "RadarMarkers",
  scatter: "XYScatter",
} as const satisfies Record<ChartBlock["chart"], string>;

interface SeriesLook {
  readonly color: string;
  readonly weight?: number;
  readonly dashed?: boolean;
  readonly marker?: boolean;
  readonly markerSize?: number;
  /** A line drawn over columns. */
  readonly line?: boolean;
}

const LOOKS: Readonly<Record<ChartSeriesSpec["look"], SeriesLook>> = {
  bar: { color: COLORS.brand },
  mutedBar: { color: COLORS.bar },
  cumulativeLine: { color: COLORS.warning, weight: 2, marker: true, line: true },
  limitLine: { color: COLORS.bad, weight: 1.25, dashed: true, line: true },
  line: { color: COLORS.brand, weight: 2, marker: true, line: true },
  mutedLine: { color: COLORS.muted, weight: 1.5, marker: true, line: true },
  centerLine: { color: COLORS.muted, weight: 1, line: true },
  outlier: { color: COLORS.bad, marker: true, line: true, weight: 0 },
  chosenPoint: { color: COLORS.warning, marker: true, markerSize: 10, line: true, weight: 0 },
  point: { color: COLORS.brand, marker: true },
  fieldName: { color: COLORS.muted, weight: 0 },
};

/** A chart that stands under its name. */
export interface StandingChart {
  readonly seriesCount: number;
  /** Whether the user has given it another place or size than it had when it was last drawn. */
  readonly movedByUser: boolean;
  /** Whether its title is a finding of ours, and none that staff wrote or took away. */
  readonly hasOurTitle: boolean;
  /** Whether it has got its looks; they are the user's to change from then on. */
  readonly isDressed: boolean;
}

/** The most characters that a title shows. */
const TITLE_CHARACTERS = 255;

/** What a title shows of a text. */
export function shownTitle(text: string): string {
  return text.slice(0, TITLE_CHARACTERS);
}

/** Points by which a place may differ after another program has saved it. */
export const PLACE_TOLERANCE = 3;

/** Whether a chart is no longer where it was put; a chart that nobody remembers is taken for ours to place. */
export function hasMoved(chart: RememberedChart, remembered: RememberedChart | undefined): boolean {
  if (remembered === undefined) return false;
  const sides = ["left", "top", "width", "height"] as const;
  return sides.some((side) => Math.abs(chart[side] - remembered[side]) > PLACE_TOLERANCE);
}

/** A chart with its place on the sheet. */
export interface PlacedChart {
  readonly block: ChartBlock;
  /** How many rows lower than declared its cells stand. */
  readonly moved: number;
  readonly areaOf: (range: ChartRange) => Area;
  /** Without a frame, which would touch what stands beside the chart. */
  readonly isFrameless: boolean;
  /** The cell that its title shows, as a formula; null where it does not stand on the sheet. */
  readonly titleCell: string | null;
}

/**
 * Draws a chart, or brings the standing one of its name up to date, where the user has put it. Null where it has no
 * series.
 */
export function drawChart(
  sheet: Excel.Worksheet,
  placed: PlacedChart,
  standing: StandingChart | null,
  categoryFormat: NumberFormat | null,
): Excel.Chart | null {
  const { block, moved, areaOf } = placed;
  const first = block.series[0];
  if (first === undefined) return null;
  const at = (range: ChartRange): Excel.Range => sheet.getRange(areaAddress(areaOf(range))).untrack();
  const chart =
    standing === null
      ? sheet.charts.add(TYPES[block.chart], at(first.values), seriesBy(areaOf(first.values)))
      : sheet.charts.getItem(block.name);
  if (standing === null) chart.name = block.name;
  const count = standing?.seriesCount ?? 1;
  fillSeries(chart, block, count, at);
  if (standing?.movedByUser !== true) place(sheet, chart, block, moved);
  // What Excel may refuse comes last: the chart then shows its figures where it belongs.
  const isDressed = standing?.isDressed === true;
  block.series.forEach((spec, index) => {
    if (isDressed && index < count) return;
    dressSeries(chart.series.getItemAt(index), spec, block.chart, pointCount(areaOf(spec.values)));
  });
  chart.displayBlanksAs = block.skipsMissing === true ? "Interplotted" : "NotPlotted";
  if (standing?.isDressed === true) followFigures(chart, placed, standing);
  else dressChart(chart, placed, categoryFormat);
  return chart;
}

/** What a chart that has its looks still follows: its axis, the cell of its title, and a legend for what has come since. */
function followFigures(
  chart: Excel.Chart,
  { block, titleCell }: PlacedChart,
  { seriesCount, hasOurTitle }: StandingChart,
): void {
  if (block.valueAxis.fitted === true) fitAxis(chart.axes.valueAxis, block.valueAxis);
  if (block.series.length > seriesCount) dressLegend(chart, block);
  if (hasOurTitle && titleCell !== null) chart.title.setFormula(titleCell);
}

/** Gives the chart its series, of which it has `count` so far. */
function fillSeries(
  chart: Excel.Chart,
  block: ChartBlock,
  count: number,
  at: (range: ChartRange) => Excel.Range,
): void {
  for (let index = count - 1; index >= block.series.length; index--) chart.series.getItemAt(index).delete();
  block.series.forEach((spec, index) => {
    const series = index < count ? chart.series.getItemAt(index) : chart.series.add(spec.name);
    series.name = spec.name;
    series.setValues(at(spec.values));
    series.setXAxisValues(at(spec.categories));
  });
}

/** Values of a series that stand side by side are one series, not one each. */
function seriesBy({ rows, columns }: Area): "Rows" | "Columns" {
  return rows === 1 && columns > 1 ? "Rows" : "Columns";
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, { from, to }: ChartBlock, moved: number): void {
  chart.setPosition(
    rangeAt(sheet, from.row + moved, from.column, 1, 1),
    rangeAt(sheet, to.row + moved, to.column, 1, 1),
  );
}

function dressSeries(
  series: Excel.ChartSeries,
  spec: ChartSeriesSpec,
  chart: ChartBlock["chart"],
  points: number,
): void {
  const look = LOOKS[spec.look];
  if (chart === "columns" && look.line === true) {
    series.chartType = look.marker === true ? "LineMarkers" : "Line";
  }
  if (spec.axis === "secondary") series.axisGroup = "Secondary";
  if (spec.look === "bar" || spec.look === "mutedBar") {
    series.format.fill.setSolidColor(look.color);
    series.gapWidth = 60;
  } else {
    series.format.line.set({
      color: look.color,
      weight: look.weight ?? 1,
      lineStyle:
        look.weight === 0 || spec.look === "point" ? "None" : look.dashed === true ? "Dash" : "Continuous",
    });
    dressMarkers(series, look);
    if (chart !== "radar") series.smooth = false;
  }
  addLabels(series, spec, points);
}

function dressMarkers(series: Excel.ChartSeries, look: SeriesLook): void {
  if (look.marker !== true) {
    series.markerStyle = "None";
    return;
  }
  series.markerStyle = "Circle";
  series.markerSize = look.markerSize ?? 6;
  series.markerBackgroundColor = look.color;
  series.markerForegroundColor = look.color;
}

const LABEL_POSITIONS = {
  above: "Top",
  outsideEnd: "OutsideEnd",
  left: "Left",
  right: "Right",
  center: "Center",
} as const;

function pointCount({ rows, columns }: Area): number {
  return Math.max(rows, columns);
}

function addLabels(series: Excel.ChartSeries, spec: ChartSeriesSpec, points: number): void {
  const { labels } = spec;
  series.hasDataLabels = labels !== undefined && labels.lastOnly !== true;
  if (labels === undefined) return;
  if (labels.lastOnly === true) {
    labelLast(series, labels, points);
    return;
  }
  series.dataLabels.set({
    showValue: labels.show === "value",
    showSeriesName: labels.show === "seriesName",
    position: LABEL_POSITIONS[labels.position],
    numberFormat: NUMBER_FORMATS[labels.format],
  });
  const names = spec.look === "fieldName" ? { color: COLORS.muted, bold: true } : { color: COLORS.ink };
  series.dataLabels.format.font.set({ name: FONT, size: 9, ...names });
  // where a line turns it would run through the figure above it
  if (labels.position === "above") series.dataLabels.format.fill.setSolidColor(COLORS.white);
  if (labels.firstInside !== true) return;
  const first = series.points.getItemAt(0);
  first.hasDataLabel = true;
  first.dataLabel.set({
    showValue: true,
    position: "InsideEnd",
    numberFormat: NUMBER_FORMATS[labels.format],
  });
  first.dataLabel.format.font.set({ name: FONT, size: 9, bold: true, color: COLORS.white });
}

/** Labels a line at its last point, above it. */
function labelLast(
  series: Excel.ChartSeries,
  { show, format }: NonNullable<ChartSeriesSpec["labels"]>,
  points: number,
): void {
  const last = series.points.getItemAt(points - 1);
  last.hasDataLabel = true;
  last.dataLabel.set({
    showValue: show === "value",
    showSeriesName: show === "seriesName",
    position: "Top",
    ...(show === "value" ? { numberFormat: NUMBER_FORMATS[format] } : {}),
  });
  last.dataLabel.format.font.set({ name: FONT, size: 9, color: COLORS.bad });
}

function dressLegend(chart: Excel.Chart, { legend }: ChartBlock): void {
  chart.legend.visible = legend === "bottom";
  if (legend !== "bottom") return;
  chart.legend.position = "Bottom";
  chart.legend.format.font.set({ name: FONT, size: 9, color: COLORS.ink });
}

function dressChart(
  chart: Excel.Chart,
  { block, isFrameless, titleCell }: PlacedChart,
  categoryFormat: NumberFormat | null,
): void {
  if (isFrameless) chart.format.border.lineStyle = "None";
  dressLegend(chart, block);
  chart.axes.valueAxis.majorGridlines.format.line.color = COLORS.gridline;
  if (block.chart !== "radar") titleAxis(chart.axes.valueAxis, block.valueAxis);
  dressAxis(chart.axes.valueAxis, block.valueAxis);
  if (block.secondaryAxis !== undefined) {
    const axis = chart.axes.getItem("Value", "Secondary");
    titleAxis(axis, block.secondaryAxis);
    dressAxis(axis, block.secondaryAxis);
    axis.majorGridlines.visible = false;
  }
  if (block.chart !== "radar") {
    dressCategories(chart, block.categoryAxis ?? { title: null });
    if (categoryFormat !== null) chart.axes.categoryAxis.numberFormat = NUMBER_FORMATS[categoryFormat];
  }
  dressTitle(chart, block, titleCell);
}

/** The finding, which the title takes from its cell. */
function dressTitle(chart: Excel.Chart, { title }: ChartBlock, titleCell: string | null): void {
  chart.title.visible = title !== null;
  if (title === null) return;
  if (titleCell === null) chart.title.text = shownTitle(title.text);
  else chart.title.setFormula(titleCell);
  chart.title.format.font.set({ name: FONT, size: 10, bold: true, color: COLORS.ink });
}

function dressCategories(chart: Excel.Chart, spec: NonNullable<ChartBlock["categoryAxis"]>): void {
  const { title, min = null, max = null } = spec;
  const axis = chart.axes.categoryAxis;
  axis.format.font.set({ name: FONT, size: 9, color: COLORS.ink });
  titleAxis(axis, { title });
  fitAxis(axis, { min, max });
  if (spec.bare === true) bare(axis);
}

function bare(axis: Excel.ChartAxis): void {
  axis.tickLabelPosition = "None";
  axis.majorGridlines.visible = false;
  axis.title.format.font.set({ name: FONT, size: 9, color: COLORS.muted });
}

function fitAxis(axis: Excel.ChartAxis, { min, max }: Pick<AxisSpec, "min" | "max">): void {
  if (min !== null) axis.minimum = min;
  if (max !== null) axis.maximum = max;
}

function dressAxis(axis: Excel.ChartAxis, spec: AxisSpec): void {
  const { min, max, format } = spec;
  fitAxis(axis, spec);
  if (min === 0 && max === 1) axis.majorUnit = 0.2;
  axis.numberFormat = NUMBER_FORMATS[format];
  axis.format.font.set({ name: FONT, size: 9, color: COLORS.muted });
  if (spec.bare === true) bare(axis);
}

function titleAxis(axis: Excel.ChartAxis, { title }: Pick<AxisSpec, "title">): void {
  axis.title.visible = title !== null;
  if (title !== null) axis.title.text = title;
}
