import type { Block, Cell, CellsBlock, StyleName } from "../sheetSpec";
import { cell, sectionHeading } from "./cells";

const HEADING_HEIGHT = 24;
const ROW_HEIGHT = 21;

/** Part of a page of two columns of sections: how many rows it takes, and what it draws at its place. */
export interface Section {
  readonly height: number;
  readonly draw: (row: number, column: number) => readonly Block[];
}

/** The page's grid: six columns left, a gap, six columns right. */
export const GRID = { left: 1, right: 8, columns: 6, width: 13, helper: 15 } as const;

/** Widths of the grid's columns from A, then of the hidden ones that hold what formulas work from. */
export function gridWidths(helperColumns: number): readonly number[] {
  const six = [20, 11, 11, 12, 12, 13];
  return [2, ...six, 2, ...six, 2, ...Array.from({ length: helperColumns }, () => 10)];
}

/** Sections one under the other, each in the column that is shorter so far; and the first free row. */
export function stackSections(
  sections: readonly Section[],
  firstRow: number,
): { blocks: Block[]; nextRow: number } {
  let [left, right] = [firstRow, firstRow];
  const blocks: Block[] = [];
  for (const section of sections) {
    if (left <= right) {
      blocks.push(...section.draw(left, GRID.left));
      left += section.height;
    } else {
      blocks.push(...section.draw(right, GRID.right));
      right += section.height;
    }
  }
  return { blocks, nextRow: Math.max(left, right) };
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
      rowHeights: [HEADING_HEIGHT, ...rows.map(() => ROW_HEIGHT)],
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
  total: "headingRight",
  totalLabel: "headingLeft",
};
