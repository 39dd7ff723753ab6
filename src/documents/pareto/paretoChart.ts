import type { DocumentSources } from "../sources";
import { areaOf } from "../formulas/reference";
import { FIRST_ROW } from "../sheet/titleBand";
import type { ChartBlock } from "../sheet/sheetSpec";
import { vitalLineText } from "./displayTable";
import {
  CATEGORY_COLUMN,
  CHART_ROWS,
  HEADING_ROW,
  LABEL_COLUMN,
  LINE_COLUMN,
  VISIBLE_COLUMNS,
} from "./places";

/** At the line's end, where the bars are low; a single bar would hide it. */
const LINE_NAME = { format: "percent0", position: "above", show: "seriesName", lastOnly: true } as const;

/** Columns of the shares, the cumulative line and the line of the vital few, over the categories that are mentioned. */
export function paretoChart(
  sources: DocumentSources,
  { shown, labelled }: { readonly shown: number; readonly labelled: boolean },
): ChartBlock {
  const { words } = sources;
  const [first, last] = [HEADING_ROW + 1, HEADING_ROW + shown];
  const column = (index: number): string => areaOf(first, index, last, index);
  const categories = column(labelled ? LABEL_COLUMN : CATEGORY_COLUMN);
  return {
    kind: "chart",
    name: "pareto",
    chart: "columns",
    title: null,
    from: { row: FIRST_ROW, column: 1 },
    to: { row: FIRST_ROW + CHART_ROWS - 1, column: VISIBLE_COLUMNS },
    series: [
      {
        name: { text: words("share") },
        values: column(5),
        categories,
        look: "bar",
        axis: "primary",
        labels: { format: "percent1", position: "outsideEnd", show: "value", firstInside: true },
      },
      {
        name: { text: words("cumulativeShare") },
        values: column(6),
        categories,
        look: "cumulativeLine",
        axis: "secondary",
      },
      {
        name: { text: vitalLineText(sources) },
        values: column(LINE_COLUMN),
        categories,
        look: "limitLine",
        axis: "secondary",
        ...(shown > 1 ? { labels: LINE_NAME } : {}),
      },
    ],
    valueAxis: { title: null, min: 0, max: 1, format: "percent0" },
    secondaryAxis: { title: null, min: 0, max: 1, format: "percent0" },
    categoryAxis: { title: null },
    legend: "bottom",
  };
}
