import type { Cell, CellContent, CellsBlock, Formula } from "./cellSpec";
import { across, cell } from "./cells";

/** A part of a line: its cell, and over how many columns it goes. */
export type FormPart = readonly [cell: Cell, columns: number];

/** A line of a form. */
export interface FormLine {
  readonly parts: readonly FormPart[];
  /** Points. */
  readonly height: number;
}

/** Lines of a form from a row on; parts of several columns are one cell. */
export function formLines(row: number, lines: readonly FormLine[]): CellsBlock {
  return {
    kind: "cells",
    row,
    column: 1,
    rows: lines.map(({ parts }) => parts.flatMap(([first, columns]) => across(first, columns))),
    rowHeights: lines.map(({ height }) => height),
    merges: lines.flatMap(({ parts }, place) => mergesOf(parts, place)),
  };
}

function mergesOf(parts: readonly FormPart[], row: number): NonNullable<CellsBlock["merges"]> {
  let column = 0;
  return parts.flatMap(([, columns]) => {
    const place = column;
    column += columns;
    return columns === 1 ? [] : [{ row, column: place, rows: 1, columns }];
  });
}

/** What a field is called. */
export function labelPart(label: string): FormPart {
  return [cell(label, "formLabel"), 1];
}

/** A field of a form: what stands in it, or blank to write on. */
export function fieldPart(content: CellContent | Formula, columns = 1): FormPart {
  return [cell(content, "formField"), columns];
}
