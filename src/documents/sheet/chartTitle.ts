import type { LiveText } from "../formulas/sentence";
import { liveText, type DocumentSources } from "../sources";
import { cell } from "./cells";
import type { CellsBlock } from "./cellSpec";
import type { ChartBlock } from "./chartSpec";

export type UntitledChart = Omit<ChartBlock, "title">;

/** A chart, and the cell of its title. */
export type TitledChart = readonly (ChartBlock | CellsBlock)[];

/**
 * A chart with what it shows as its title. The words follow the workbook: they stand, unseen, at `column` in the chart's
 * first row, from where the chart takes them. Without words it has no title.
 */
export function withTitle(
  sources: Pick<DocumentSources, "context">,
  chart: UntitledChart,
  said: LiveText,
  column: number,
): TitledChart {
  if (said.value === "") return [{ ...chart, title: null }];
  const { row } = chart.from;
  return [
    { ...chart, title: { text: said.value, row, column } },
    { kind: "cells", row, column, rows: [[cell(liveText(sources, said), "unseen")]] },
  ];
}
