import type { CellsBlock, StyleName } from "../../../documents/sheet/cellSpec";
import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { firstRow, isPrinted, lastRow } from "./blockPlaces";

/** Rows of a sheet that belong together. */
export interface Part {
  readonly first: number;
  last: number;
  /** Whether a table or a chart is among it, rather than sentences alone. */
  hasFigures: boolean;
}

/** Rows without a blank one between them: what belongs together. A drawing stands for itself. */
export function partsOf(spec: SheetSpec): readonly Part[] {
  const parts: Part[] = [];
  const drawings = new Set(spec.blocks.filter(({ kind }) => kind === "drawing").map(firstRow));
  for (const [row, hasFigures] of [...filledRows(spec)].sort(([one], [other]) => one - other)) {
    const part = parts.at(-1);
    if (part === undefined || part.last < row - 1 || drawings.has(row))
      parts.push({ first: row, last: row, hasFigures });
    else {
      part.last = row;
      part.hasFigures ||= hasFigures;
    }
  }
  return parts;
}

/** The printed rows that something stands in, and whether it is more than sentences. */
function filledRows({ blocks, print }: SheetSpec): ReadonlyMap<number, boolean> {
  const filled = new Map<number, boolean>();
  for (const block of blocks) {
    if (!isPrinted(block, print)) continue;
    const isFigures = block.kind !== "cells" || hasHeadings(block);
    for (let row = firstRow(block); row <= lastRow(block); row++) {
      if (block.kind !== "cells" || hasContent(block, row - block.row))
        filled.set(row, filled.get(row) === true || isFigures);
    }
  }
  return filled;
}

const HEADINGS: ReadonlySet<StyleName> = new Set<StyleName>([
  "heading",
  "headingLeft",
  "headingRight",
  "staffHeading",
]);

/** Cells under headings are a table too. */
function hasHeadings({ rows }: CellsBlock): boolean {
  return rows.some((cells) => cells.some((cell) => cell !== undefined && HEADINGS.has(cell.style)));
}

function hasContent({ rows }: CellsBlock, row: number): boolean {
  return (rows[row] ?? []).some((cell) => cell !== undefined && cell.content !== null && cell.content !== "");
}
