import { cell } from "../sheet/cells";
import type { CellsBlock, StyleName } from "../sheet/cellSpec";
import { headingHeight, ONE_LINE } from "../sheet/headingRoom";
import { WIDTHS } from "./places";

/** Points of a row of one line. */
export const LINE_HEIGHT = 24;

/** A table of scores under headings that are as high as they need. */
export function scoreTable(
  row: number,
  headings: readonly (readonly [string, StyleName])[],
  rows: CellsBlock["rows"],
  heights: readonly number[],
): CellsBlock {
  const columns = headings.map(([heading], column) => ({ heading, width: WIDTHS[column] ?? 0 }));
  return {
    kind: "cells",
    row,
    column: 1,
    rows: [headings.map(([heading, style]) => cell(heading, style)), ...rows],
    rowHeights: [headingHeight(columns, ONE_LINE), ...heights],
  };
}
