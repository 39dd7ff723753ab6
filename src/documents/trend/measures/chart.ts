import type { MeasureTrend } from "../../../analysis/measures/measureTrend";
import { CONCEPTS } from "../../../glossary/concepts";
import type { ChartBlock, ChartSeriesSpec } from "../../sheet/chartSpec";
import { UNIT_FORMATS } from "../../sheet/unitFormats";
import type { DocumentSources } from "../../sources";
import { measureTrendIn, type MeasureTrendKey } from "./table";

/** A measure month by month, the months of the period marked. */
export function trendChart(
  sources: DocumentSources,
  trend: MeasureTrend,
  place: { readonly row: number; readonly rows: number; readonly columns: number },
): ChartBlock {
  const { words, context } = sources;
  const hasPeriod = context.results.period !== null;
  const format = UNIT_FORMATS[trend.unit].value;
  const value = seriesOf(sources, trend, "value", "line");
  const chosen = seriesOf(sources, trend, "chosenValue", "chosenPoint");
  return {
    kind: "chart",
    name: `trend-${trend.key}`,
    chart: "line",
    title: null,
    from: { row: place.row, column: 1 },
    to: { row: place.row + place.rows - 1, column: place.columns },
    series: [
      { ...value, labels: { format, position: "above", show: "value" } },
      ...(hasPeriod ? [{ ...chosen, name: words(CONCEPTS.thisPeriod) }] : []),
    ],
    valueAxis: { title: null, min: null, max: null, format },
    categoryAxis: { title: null },
    legend: hasPeriod ? "bottom" : "none",
    skipsMissing: true,
  };
}

function seriesOf(
  { context }: DocumentSources,
  trend: MeasureTrend,
  key: MeasureTrendKey,
  look: ChartSeriesSpec["look"],
): ChartSeriesSpec {
  const { name, heading } = measureTrendIn(context, trend);
  const rows = trend.periods.length;
  return {
    name: heading(key),
    values: { table: name, column: key, rows },
    categories: { table: name, column: "axis", rows },
    look,
    axis: "primary",
  };
}
