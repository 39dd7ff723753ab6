import type { Cell, CellsBlock, StyleName } from "./cellSpec";
import type { Block } from "./sheetSpec";
import { cell, sectionHeading } from "./cells";
import { lineRoom, textLines } from "./textLines";
import { shownText } from "./cellContent";

const HEADING_HEIGHT = 24;
const ROW_HEIGHT = 22;
const LINE_POINTS = 14;
/** Characters of the first of six columns, which holds names. */
const FIRST_WIDTH = 22;
const SIX_WIDTHS = [FIRST_WIDTH, 13, 13, 13, 13, 15] as const;

/** Part of a page: how many rows it takes, and what it draws at its place. */
export interface Section {
  readonly height: number;
  readonly draw: (row: number, column: number) => readonly Block[];
}

/** The page's grid: six columns, as wide as a portrait page takes at full size; hidden ones right of a gap. */
export const GRID = { left: 1, columns: SIX_WIDTHS.length, helper: 2 + SIX_WIDTHS.length } as const;

/** Widths of the grid's columns from A, then of the hidden ones that hold what formulas work from. */
export function gridWidths(helperColumns: number): readonly number[] {
  return [2, ...SIX_WIDTHS, 2, ...Array.from({ length: helperColumns }, () => 10)];
}

/** Characters that a line over so many of the grid's columns has room for. */
export function gridRoom(first: number, columns: number): number {
  return lineRoom(...SIX_WIDTHS.slice(first, first + columns));
}

/** Blocks side by side share their rows: each row as high as the highest of them needs it. */
export function levelRowHeights(blocks: readonly Block[]): readonly Block[] {
  const heights = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind !== "cells") continue;
    block.rowHeights?.forEach((height, i) => {
      const row = block.row + i;
      if (height !== undefined) heights.set(row, Math.max(height, heights.get(row) ?? 0));
    });
  }
  return blocks.map((block) =>
    block.kind === "cells"
      ? { ...block, rowHeights: block.rows.map((_, i) => heights.get(block.row + i)) }
      : block,
  );
}

/** A heading, a row of column headings and rows of cells under it. */
export function gridTable(
  row: number,
  column: number,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly (Cell | undefined)[])[],
): readonly CellsBlock[] {
  return [
    sectionHeading(row, column, title),
    {
      kind: "cells",
      row: row + 1,
      column,
      rows: [headings.map((heading, i) => cell(heading, headingStyle(rows[0]?.[i]))), ...rows],
      rowHeights: [headingHeight(headings), ...rows.map(heightFor)],
    },
  ];
}

/** A heading stands over its cells as they stand: left, centred or right. */
function headingStyle(below: Cell | undefined): StyleName {
  if (below === undefined) return "heading";
  return HEADINGS_OVER[below.style] ?? "heading";
}

const HEADINGS_OVER: Readonly<Partial<Record<StyleName, StyleName>>> = {
  text: "headingLeft",
  number: "headingRight",
  numberWarning: "headingRight",
  total: "headingRight",
  totalLabel: "headingLeft",
};

/** Headings wider than their column take more lines. */
function headingHeight(headings: readonly string[]): number {
  const lines = Math.max(
    1,
    ...headings.map((heading, i) => textLines(heading, lineRoom(SIX_WIDTHS[i] ?? FIRST_WIDTH))),
  );
  return lines === 1 ? HEADING_HEIGHT : lines * LINE_POINTS + 6;
}

/** Long names wrap: the row grows with the name at its beginning. */
function heightFor(cells: readonly (Cell | undefined)[]): number {
  const text = cells[0]?.style === "text" ? shownText(cells[0].content) : "";
  const lines = textLines(text, lineRoom(FIRST_WIDTH));
  return Math.max(ROW_HEIGHT, lines * LINE_POINTS + 7);
}
