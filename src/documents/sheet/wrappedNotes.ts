import { across } from "./cells";
import type { CellsBlock, StyleName } from "./cellSpec";
import type { SheetSpec } from "./sheetSpec";
import { lineRoom, textLines } from "./textLines";
import { shownText } from "./cellContent";

/** Of the body font's size; so much more fits on a line. */
const SIZE = 0.9;
const LINE_POINTS = 14;

/** Looks of lines that run on, by those of lines that do not. */
const WRAPPED: Readonly<Partial<Record<StyleName, StyleName>>> = {
  definition: "wrappedDefinition",
  subtitle: "wrappedSubtitle",
};

/** The same sheet; notes, and the line under the title, that the edge of the page would cut run on in further lines. */
export function withWrappedNotes(spec: SheetSpec): SheetSpec {
  const { columnWidths, hiddenColumns, print, blocks } = spec;
  const last = print.columns ?? columnWidths.length;
  const room = (column: number): number => {
    const widths = columnWidths.slice(column, last);
    return lineRoom(...widths.filter((_, i) => !hiddenColumns.includes(column + i))) / SIZE;
  };
  return {
    ...spec,
    blocks: blocks.map((block) =>
      block.kind === "cells" && isWrapped(block) && block.column < last
        ? wrapped(block, last - block.column, room(block.column))
        : block,
    ),
  };
}

function isWrapped({ areNotes, rows }: CellsBlock): boolean {
  return areNotes === true || rows[0]?.[0]?.style === "subtitle";
}

function wrapped(block: CellsBlock, columns: number, room: number): CellsBlock {
  const lines = block.rows.map(([note]) => textLines(shownText(note?.content), room));
  if (lines.every((count) => count === 1)) return block;
  return {
    ...block,
    rows: block.rows.map((cells, row) => {
      const [note] = cells;
      return note === undefined || lines[row] === 1
        ? cells
        : [
            ...across({ ...note, style: WRAPPED[note.style] ?? note.style }, columns),
            ...cells.slice(columns),
          ];
    }),
    merges: lines.flatMap((count, row) => (count === 1 ? [] : [{ row, column: 0, rows: 1, columns }])),
    rowHeights: lines.map((count, row) => (count === 1 ? block.rowHeights?.[row] : count * LINE_POINTS + 2)),
  };
}
