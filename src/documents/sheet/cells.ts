import type { Cell, CellContent, CellsBlock, Formula, Link, NumberFormat, StyleName } from "./cellSpec";

/** A cell of a style, with the format its number shows in. */
export function cell(content: CellContent | Formula, style: StyleName, format?: NumberFormat): Cell {
  return format === undefined ? { content, style } : { content, style, format };
}

/** The first cell's style carried over `columns` cells, so that a fill or a rule runs across them. */
export function across(first: Cell, columns: number): readonly Cell[] {
  return [first, ...Array.from({ length: columns - 1 }, () => cell(null, first.style))];
}

/** Definitions and remarks at the foot of a sheet, one a line. */
export function footNotes(row: number, notes: readonly (CellContent | Formula | LinkedNote)[]): CellsBlock {
  return {
    kind: "cells",
    row,
    column: 1,
    rows: notes.map((note) => [
      isLinked(note)
        ? { ...cell(note.note, "definition"), link: { kind: "document", document: note.document } }
        : cell(note, "definition"),
    ]),
    areNotes: true,
  };
}

interface LinkedNote {
  readonly note: CellContent | Formula;
  readonly document: string;
}

/** A short note (LibreOffice wraps no links) that leads to the sheet of a document when clicked. */
export function leadingTo(note: CellContent | Formula, document: string): LinkedNote {
  return { note, document };
}

function isLinked(note: CellContent | Formula | LinkedNote): note is LinkedNote {
  return typeof note === "object" && note !== null && "document" in note;
}

/** The line under the title that says whose columns are whose; it may lead to another sheet when clicked. */
export function legendLine(text: string, link?: Link): CellsBlock {
  return {
    kind: "cells",
    row: LEGEND_ROW,
    column: 1,
    rows: [[link === undefined ? cell(text, "legend") : { ...cell(text, "legend"), link }]],
    rowHeights: [BAND_END_HEIGHT],
  };
}

const LEGEND_ROW = 3;

/** Points between the title's rule and the first block, the same on every sheet; a legend stands in them. */
export const BAND_END_HEIGHT = 26;

/** A heading above a table or a chart. */
export function sectionHeading(row: number, column: number, text: CellContent | Formula): CellsBlock {
  return { kind: "cells", row, column, rows: [[cell(text, "sectionHeading")]], rowHeights: [24] };
}
