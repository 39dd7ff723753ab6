import type { Area } from "../../model/area";
import type { Chart } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Host } from "../hostContext";
import { isRound } from "./chartDefaults";
import { seriesFromRange, type SeriesBy } from "./seriesFromRange";
import { referencedText } from "./seriesReference";

/** The cells that a chart is made from. */
interface ChartSource {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Gives a new chart the series found in the range, and the title and legend that go with their number. */
export function setChartSource(chart: Chart, source: ChartSource, seriesBy: SeriesBy, host: Host): void {
  host.calculation.ensureCurrent();
  chart.series = seriesFromRange(host.workbook, source, chart.chartType, seriesBy);
  const [only] = chart.series;
  if (only === undefined || chart.series.length > 1) return;
  chart.legend.visible = isRound(chart.chartType);
  if (only.name !== "") chart.title.text = referencedText(host, only.name);
}

/** Takes the series anew from a range; those that stay in place keep their look. */
export function replaceChartSource(chart: Chart, source: ChartSource, seriesBy: SeriesBy, host: Host): void {
  host.calculation.ensureCurrent();
  const found = seriesFromRange(host.workbook, source, chart.chartType, seriesBy);
  chart.series = found.map((fresh, index) => {
    const old = chart.series[index];
    if (old === undefined) return fresh;
    const { name, values, xValues, bubbleSizes } = fresh;
    return { ...old, name, values, xValues, bubbleSizes };
  });
}
