import { CONCEPTS } from "../../glossary/concepts";
import type { DocumentSources } from "../sources";
import { areaOf } from "../formulas/reference";
import type { LiveText } from "../formulas/sentence";
import { GRID } from "../sheet/grid";
import { withTitle, type TitledChart, type UntitledChart } from "../sheet/chartTitle";
import { TITLE_COLUMN } from "./comparedWorkings";

/** Rows that a chart of shares takes. */
export const CHART_ROWS = 11;

/** Where the shares of a chart stand, and where it goes. */
export interface ShareChart {
  readonly name: string;
  /** The first of so many rows, the column of the names and the column of the shares. */
  readonly table: {
    readonly row: number;
    readonly column: number;
    readonly share: number;
    readonly rows: number;
  };
  readonly place: { readonly row: number; readonly column: number };
  /** What it shows, in words. */
  readonly said: LiveText;
}

/** Columns of the shares of a small table, labelled, half a page wide. */
export function shareChart(sources: DocumentSources, { name, table, place, said }: ShareChart): TitledChart {
  const last = table.row + table.rows - 1;
  const chart: UntitledChart = {
    kind: "chart",
    name,
    chart: "columns",
    from: place,
    to: { row: place.row + CHART_ROWS - 1, column: place.column + GRID.columns - 1 },
    series: [
      {
        name: sources.words(CONCEPTS.share),
        values: areaOf(table.row, table.share, last, table.share),
        categories: areaOf(table.row, table.column, last, table.column),
        look: "bar",
        axis: "primary",
        labels: { format: "percent1", position: "outsideEnd", show: "value" },
      },
    ],
    valueAxis: { title: null, min: 0, max: null, format: "percent0" },
    legend: "none",
  };
  return withTitle(sources, chart, said, TITLE_COLUMN);
}
