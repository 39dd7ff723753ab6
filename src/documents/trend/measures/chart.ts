import type { MeasureTrend } from "../../../analysis/measures/measureTrend";
import { CONCEPTS } from "../../../glossary/concepts";
import type { LiveText } from "../../formulas/sentence";
import type { ChartSeriesSpec } from "../../sheet/chartSpec";
import { withTitle, type TitledChart, type UntitledChart } from "../../sheet/chartTitle";
import { UNIT_FORMATS } from "../../sheet/unitFormats";
import type { DocumentSources } from "../../sources";
import { chanceOf } from "../chance";
import { latestFinding } from "../latestFinding";
import { BEFORE } from "./sides";
import { measureTrendIn, type MeasureTrendKey } from "./table";

/** A measure month by month, the months of the period marked. */
export function trendChart(sources: DocumentSources, trend: MeasureTrend, place: Place): TitledChart {
  return withTitle(sources, trendLine(sources, trend, place), findingOf(sources, trend), place.titles);
}

/** Where the chart stands, and the column of what its title says. */
interface Place {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
  readonly titles: number;
}

function trendLine(sources: DocumentSources, trend: MeasureTrend, place: Place): UntitledChart {
  const { words, context } = sources;
  const hasPeriod = context.results.period !== null;
  const format = UNIT_FORMATS[trend.unit].value;
  const value = seriesOf(sources, trend, "value", "line");
  const chosen = seriesOf(sources, trend, "chosenValue", "chosenPoint");
  return {
    kind: "chart",
    name: `trend-${trend.key}`,
    chart: "line",
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

/** What the latest month of the measure is, and its change. */
function findingOf(sources: DocumentSources, trend: MeasureTrend): LiveText {
  const { context } = sources;
  const table = measureTrendIn(context, trend);
  const { factor } = UNIT_FORMATS[trend.unit];
  return latestFinding(sources, {
    name: table.heading("value"),
    unit: trend.unit,
    table,
    values: table.column("value"),
    months: trend.periods.map((month) => {
      const { change } = BEFORE.of(month);
      return {
        ...month,
        change: change === null ? null : change * factor,
        chance: chanceOf(sources, month, trend.periods, BEFORE),
        chosen: month.chosen !== null,
      };
    }),
  });
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
