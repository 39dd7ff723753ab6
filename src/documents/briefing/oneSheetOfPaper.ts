import type { StyleName } from "../sheet/cellSpec";
import { GRID } from "../sheet/grid";
import type { Block } from "../sheet/sheetSpec";

/** Points of rows without anything. */
const GAP_HEIGHT = 6;
/** Points at which rows of these looks, usually higher, still show whole. */
const LEAST: Readonly<Partial<Record<StyleName, { readonly usual: number; readonly least: number }>>> = {
  tileLabel: { usual: 24, least: 20 },
  tileValue: { usual: 36, least: 32 },
  tileValueGood: { usual: 36, least: 32 },
  tileValueBad: { usual: 36, least: 32 },
  sectionHeading: { usual: 24, least: 21 },
  headingLeft: { usual: 24, least: 21 },
};

/** The same blocks, their rows no higher than they need: all is to stand on one page. */
export function withLowRows(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === "cells"
      ? {
          ...block,
          rowHeights: block.rows.map((cells, i) => {
            const height = block.rowHeights?.[i];
            const low = cells[0] === undefined ? undefined : LEAST[cells[0].style];
            return low !== undefined && height === low.usual ? low.least : height;
          }),
        }
      : block,
  );
}

/** Blank rows, that over the title among them, take little of the one page. */
export function withNarrowGaps(blocks: readonly Block[]): readonly Block[] {
  const filled = new Set(blocks.flatMap(rowsOf));
  const gaps: Block[] = [];
  for (let row = 0; row < Math.max(...filled); row++) {
    if (!filled.has(row))
      gaps.push({ kind: "cells", row, column: GRID.left, rows: [[undefined]], rowHeights: [GAP_HEIGHT] });
  }
  return [...blocks, ...gaps];
}

function rowsOf(block: Block): readonly number[] {
  const [first, count] =
    block.kind === "chart"
      ? [block.from.row, block.to.row - block.from.row + 1]
      : [block.row, block.kind === "cells" ? block.rows.length : 0];
  return Array.from({ length: count }, (_, i) => first + i);
}
