import { areaOf } from "../formulas/reference";
import type { ChartBlock } from "../sheet/chartSpec";
import type { DocumentSources } from "../sources";
import type { InspectionFigures } from "./figures";
import { RIGHT, SCORE_ROW, WIDTHS } from "./places";
import { TERMS } from "./words";

/** What both charts have in common: bars right of the table of `count` rows that begins under its headings at `row`. */
function chart(
  name: string,
  row: number,
  last: number,
): Pick<ChartBlock, "kind" | "name" | "chart" | "title" | "from" | "to"> {
  return {
    kind: "chart",
    name,
    chart: "columns",
    title: null,
    from: { row, column: RIGHT },
    to: { row: last, column: WIDTHS.length },
  };
}

/** The dimensions' means, beside those of the last check where there is one. */
export function dimensionChart(
  sources: DocumentSources,
  { last }: InspectionFigures,
  count: number,
): ChartBlock {
  const { words } = sources;
  const [first, end] = [SCORE_ROW + 2, SCORE_ROW + 1 + count];
  const series = (name: string, column: number, look: "bar" | "mutedBar"): ChartBlock["series"][number] => ({
    name,
    values: areaOf(first, column, end, column),
    categories: areaOf(first, 1, end, 1),
    look,
    axis: "primary",
    labels: { format: "decimal2", position: "outsideEnd", show: "value" },
  });
  return {
    ...chart("inspection-dimensions", SCORE_ROW, end),
    series: [
      series(words(TERMS["check-current"]), 2, "bar"),
      ...(last === null ? [] : [series(words(TERMS["check-last"]), 4, "mutedBar")]),
    ],
    valueAxis: { title: null, min: 0, max: 5, format: "integer" },
    // A chart that stands keeps the legend that it was drawn with.
    legend: "bottom",
  };
}

/** How many scores of each item are low, the most first. */
export function itemChart({ words }: DocumentSources, count: number, row: number): ChartBlock {
  const [first, end] = [row + 1, row + count];
  return {
    ...chart("inspection-items", row, end),
    series: [
      {
        name: words(TERMS.itemLowShare),
        values: areaOf(first, 3, end, 3),
        categories: areaOf(first, 1, end, 1),
        look: "bar",
        axis: "primary",
        labels: { format: "percent0", position: "outsideEnd", show: "value" },
      },
    ],
    valueAxis: { title: null, min: 0, max: 1, format: "percent0" },
    legend: "none",
  };
}
