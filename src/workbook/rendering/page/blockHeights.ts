import type { Block, SheetSpec } from "../../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { HEADING_HEIGHT, LOOK_HEIGHTS, ROW_HEIGHT } from "../../theme";
import { bodyRows } from "../plan/sheetTask";
import { lastPrintedRow, lastRow } from "./blockPlaces";

/** Points of a row that nothing says otherwise of. */
export const PLAIN_ROW = 15;

/** Points of each row from the top of the sheet to the end of the lowest block. */
export function blockHeights(blocks: readonly Block[]): readonly number[] {
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  };
  for (const block of blocks) {
    if (block.kind === "cells") {
      block.rows.forEach((cells, i) => {
        const ofLooks = Math.max(
          0,
          ...cells.map((cell) => (cell === undefined ? 0 : (LOOK_HEIGHTS[cell.style] ?? 0))),
        );
        raise(block.row + i, block.rowHeights?.[i] ?? (ofLooks > 0 ? ofLooks : PLAIN_ROW));
      });
    } else if (block.kind === "table") {
      raise(block.row, block.headingHeight ?? HEADING_HEIGHT);
      for (let i = 0; i < bodyRows(block); i++) raise(block.row + 1 + i, rowHeight(block, i));
    }
  }
  const last = Math.max(0, ...blocks.map(lastRow));
  return Array.from({ length: last + 1 }, (_, row) => heights.get(row) ?? PLAIN_ROW);
}

/** Points of each row as far as something is printed, the same heights: what stands beside may make rows higher. */
export function printedHeights({ blocks, print }: Pick<SheetSpec, "blocks" | "print">): readonly number[] {
  return blockHeights(blocks).slice(0, lastPrintedRow({ blocks, print }) + 1);
}

function rowHeight({ rowHeights, rowHeight: usual }: TableBlock, row: number): number {
  return rowHeights?.[row] ?? usual ?? ROW_HEIGHT;
}
