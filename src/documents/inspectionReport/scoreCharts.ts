import { extreme, type NamedFigures } from "../formulas/extreme";
import { decimalFormula, percentFormula } from "../formulas/figureText";
import { areaOf } from "../formulas/reference";
import { sentence, type LiveText } from "../formulas/sentence";
import type { ChartBlock } from "../sheet/chartSpec";
import { withTitle, type TitledChart, type UntitledChart } from "../sheet/chartTitle";
import { roundedText } from "../sheet/numberText";
import type { DocumentSources } from "../sources";
import type { InspectionFigures } from "./figures";
import { RIGHT, SCORE_ROW, TITLE_COLUMN, WIDTHS } from "./places";
import { TERMS } from "./words";

type NamedFigure = NamedFigures["now"][number];

/** What both charts have in common: bars right of a table, from its headings at `row` to its last row. */
function chart(
  name: string,
  row: number,
  last: number,
): Pick<ChartBlock, "kind" | "name" | "chart" | "from" | "to"> {
  return {
    kind: "chart",
    name,
    chart: "columns",
    from: { row, column: RIGHT },
    to: { row: last, column: WIDTHS.length },
  };
}

/** The dimensions' means, beside those of the last check where there is one. */
export function dimensionChart(
  sources: DocumentSources,
  { last }: InspectionFigures,
  names: readonly NamedFigure[],
): TitledChart {
  const { words } = sources;
  const [first, end] = [SCORE_ROW + 2, SCORE_ROW + 1 + names.length];
  const series = (name: string, column: number, look: "bar" | "mutedBar"): ChartBlock["series"][number] => ({
    name,
    values: areaOf(first, column, end, column),
    categories: areaOf(first, 1, end, 1),
    look,
    axis: "primary",
    labels: { format: "decimal2", position: "outsideEnd", show: "value" },
  });
  const drawn: UntitledChart = {
    ...chart("inspection-dimensions", SCORE_ROW, end),
    series: [
      series(words(TERMS["check-current"]), 2, "bar"),
      ...(last === null ? [] : [series(words(TERMS["check-last"]), 4, "mutedBar")]),
    ],
    valueAxis: { title: null, min: 0, max: 5, format: "integer" },
    // A chart that stands keeps the legend that it was drawn with.
    legend: "bottom",
  };
  const figures = { names: areaOf(first, 1, end, 1), figures: areaOf(first, 2, end, 2), now: names };
  const lowest = extreme("MIN", figures, (mean, value) => ({
    formula: decimalFormula(mean, 2),
    value: roundedText(value, 2),
  }));
  const said = sentence(words, TERMS.lowestDimension, { name: lowest.name, mean: lowest.figure });
  return withTitle(sources, drawn, orNothing(said, lowest.figure.value !== ""), TITLE_COLUMN);
}

/** What is said of figures, "" where there are none. */
function orNothing({ formula, value }: LiveText, hasFigures: boolean): LiveText {
  return { formula: `IFERROR(${formula},"")`, value: hasFigures ? value : "" };
}

/** How many scores of each item are low, the most first. */
export function itemChart(sources: DocumentSources, items: readonly NamedFigure[], row: number): TitledChart {
  const { words } = sources;
  const [first, end] = [row + 1, row + items.length];
  const drawn: UntitledChart = {
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
  const figures = { names: areaOf(first, 1, end, 1), figures: areaOf(first, 3, end, 3), now: items };
  const worst = extreme("MAX", figures, (share, value) => ({
    formula: percentFormula(share, 0),
    value: `${roundedText(value * 100, 0)}%`,
  }));
  const said = sentence(words, TERMS.worstItem, { item: worst.name, share: worst.figure });
  return withTitle(sources, drawn, orNothing(said, worst.figure.value !== ""), TITLE_COLUMN);
}
