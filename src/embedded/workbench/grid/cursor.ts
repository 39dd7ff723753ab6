import type { Area } from "../../model/area";
import { boundingArea, intersect } from "../../model/edits/areas";
import type { SheetLayout } from "../bookView";
import type { Geometry } from "./geometry";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The active cell and the far corner of the selection. */
export interface Cursor {
  readonly active: Cell;
  readonly corner: Cell;
}

/** A cursor whose first cell is the active one. */
export function cursorOf({ top, left, bottom, right }: Area): Cursor {
  return { active: { row: top, column: left }, corner: { row: bottom, column: right } };
}

/** The cells that the cursor selects, merged ones whole. */
export function selectionOf({ active, corner }: Cursor, merges: readonly Area[]): Area {
  let area: Area = {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
  for (const merge of merges) if (intersect(merge, area) !== null) area = boundingArea(area, merge);
  return area;
}

/** What a key does to the cursor; null for a key that does not move it. */
export function moved(
  { active, corner }: Cursor,
  key: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
  layout: SheetLayout,
  geometry: Geometry,
  pageRows: number,
): Cursor | null {
  const from = key.shiftKey ? corner : active;
  const to = target(from, key, layout, pageRows);
  if (to === null) return null;
  const cell = stepped(from, to, layout, geometry);
  return { active: key.shiftKey ? active : cell, corner: cell };
}

function target(
  { row, column }: Cell,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { usedRows, usedColumns }: SheetLayout,
  pageRows: number,
): Cell | null {
  switch (key) {
    case "ArrowDown":
      return { row: ctrlKey ? Math.max(row, usedRows - 1) : row + 1, column };
    case "ArrowUp":
      return { row: ctrlKey ? 0 : row - 1, column };
    case "ArrowRight":
      return { row, column: ctrlKey ? Math.max(column, usedColumns - 1) : column + 1 };
    case "ArrowLeft":
      return { row, column: ctrlKey ? 0 : column - 1 };
    case "PageDown":
      return { row: row + pageRows, column };
    case "PageUp":
      return { row: row - pageRows, column };
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return ctrlKey ? { row: usedRows - 1, column: usedColumns - 1 } : { row, column: usedColumns - 1 };
    default:
      return null;
  }
}

/** Stays on the sheet, passes hidden lines and the rest of a merged cell. */
function stepped(from: Cell, to: Cell, { merges }: SheetLayout, geometry: Geometry): Cell {
  const down = Math.sign(to.row - from.row);
  const across = Math.sign(to.column - from.column);
  const merge = merges.find((area) => holds(area, from) && holds(area, to));
  let { row, column } = to;
  if (merge !== undefined) {
    row = down > 0 ? merge.bottom + 1 : down < 0 ? merge.top - 1 : row;
    column = across > 0 ? merge.right + 1 : across < 0 ? merge.left - 1 : column;
  }
  while (down !== 0 && row > 0 && row < geometry.rowCount - 1 && geometry.rows.size(row) === 0) row += down;
  while (
    across !== 0 &&
    column > 0 &&
    column < geometry.columnCount - 1 &&
    geometry.columns.size(column) === 0
  ) {
    column += across;
  }
  return {
    row: Math.min(Math.max(row, 0), geometry.rowCount - 1),
    column: Math.min(Math.max(column, 0), geometry.columnCount - 1),
  };
}

function holds({ top, left, bottom, right }: Area, { row, column }: Cell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
