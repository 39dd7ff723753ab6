import type { Block, SheetSpec } from "../../../documents/sheet/sheetSpec";
import type { ChartBlock } from "../../../documents/sheet/chartSpec";
import { bodyRows } from "../plan/sheetTask";

/** Whether a table or filled cells end where a chart begins: its frame would touch them. */
export function standsBesideCells({ blocks }: Pick<SheetSpec, "blocks">, { from, to }: ChartBlock): boolean {
  return blocks.some((block) => {
    const area = areaOf(block);
    if (area === null) return false;
    const { row, last, end } = area;
    return end === from.column && row <= to.row && last >= from.row;
  });
}

/** Rows of a block and the column after its last; null of what is drawn. */
function areaOf(block: Block): { readonly row: number; readonly last: number; readonly end: number } | null {
  switch (block.kind) {
    case "table":
      return {
        row: block.row,
        last: block.row + bodyRows(block),
        end: block.column + block.columns.length,
      };
    case "cells":
      return {
        row: block.row,
        last: block.row + block.rows.length - 1,
        end: block.column + Math.max(0, ...block.rows.map(({ length }) => length)),
      };
    default:
      return null;
  }
}
