import type { ChartSeriesSpec, ColumnRange } from "../sheet/chartSpec";
import { FIRST_ROW } from "../sheet/titleBand";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { CHART_COLUMNS, CHART_ROWS } from "./places";
import { PARETO } from "./table";
import { TERMS } from "./words";
import type { UntitledChart } from "../sheet/chartTitle";

/** Its share at the line's end, where the bars are low; a single bar would hide it. */
const LINE_SHARE = { format: "percent0", position: "above", show: "value", lastOnly: true } as const;

/**
 * Columns of the shares, the cumulative line and the line of the vital few, over the first `rows` categories, which are
 * called what stands in the column `names`.
 */
export function paretoChart(
  sources: DocumentSources,
  { rows, names }: { readonly rows: number; readonly names: string },
): UntitledChart {
  const { context, words } = sources;
  const { heading } = tableIn(context, PARETO);
  return {
    kind: "chart",
    name: "pareto",
    chart: "columns",
    from: { row: FIRST_ROW, column: 1 },
    to: { row: FIRST_ROW + CHART_ROWS - 1, column: CHART_COLUMNS },
    series: paretoSeries(sources, rows, names),
    valueAxis: { title: heading("share"), min: 0, max: 1, format: "percent0" },
    secondaryAxis: { title: words(TERMS.cumulativeAxis), min: 0, max: 1, format: "percent0" },
    categoryAxis: { title: heading("category") },
    legend: "bottom",
  };
}

function paretoSeries(sources: DocumentSources, rows: number, names: string): readonly ChartSeriesSpec[] {
  const { name: table, heading } = tableIn(sources.context, PARETO);
  const range = (column: string): ColumnRange => ({ table, column, rows });
  const categories = range(names);
  return [
    {
      name: heading("share"),
      values: range("share"),
      categories,
      look: "bar",
      axis: "primary",
      labels: { format: "percent1", position: "outsideEnd", show: "value", firstInside: true },
    },
    {
      name: heading("cumulativeShare"),
      values: range("cumulativeShare"),
      categories,
      look: "cumulativeLine",
      axis: "secondary",
    },
    {
      name: heading("line"),
      values: range("line"),
      categories,
      look: "limitLine",
      axis: "secondary",
      ...(rows > 1 ? { labels: LINE_SHARE } : {}),
    },
  ];
}
