import type { Block, SheetSpec } from "../../../documents/sheet/sheetSpec";
import { bodyRows } from "../plan/sheetTask";

/** The column that a block begins in. */
function leftOf(block: Block): number {
  return block.kind === "chart" ? block.from.column : block.column;
}

/** The lowest row that a block covers. */
export function lastRow(block: Block): number {
  switch (block.kind) {
    case "chart":
      return block.to.row;
    case "drawing":
      return block.row + block.covered.rows - 1;
    case "cells":
      return block.row + block.rows.length - 1;
    case "table":
      return block.row + bodyRows(block);
  }
}

/** The highest row that a block covers. */
export function firstRow(block: Block): number {
  return block.kind === "chart" ? block.from.row : block.row;
}

/** The lowest row in which something is printed. */
export function lastPrintedRow({ blocks, print }: Pick<SheetSpec, "blocks" | "print">): number {
  return Math.max(0, ...blocks.filter((block) => isPrinted(block, print)).map(lastRow));
}

/** Whether a block begins in the columns that are printed. */
export function isPrinted(block: Block, { columns }: Pick<SheetSpec["print"], "columns">): boolean {
  return columns === null || leftOf(block) < columns;
}
