import type { NumberFormat } from "../../../documents/sheet/cellSpec";
import type { ChartBlock, ChartRange } from "../../../documents/sheet/chartSpec";
import { areaAddress, type Area } from "../../area";
import { rangeAt } from "../../rangeAt";
import { dressChart, dressLegend, fitAxis } from "./dressChart";
import { dressSeries } from "./dressSeries";
import type { PlacedChart, StandingChart } from "./placedChart";

const TYPES = {
  columns: "ColumnClustered",
  bars: "BarClustered",
  line: "LineMarkers",
  radar: "RadarMarkers",
  scatter: "XYScatter",
} as const satisfies Record<ChartBlock["chart"], string>;

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

function pointCount({ rows, columns }: Area): number {
  return Math.max(rows, columns);
}
