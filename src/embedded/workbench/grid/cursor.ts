import type { Area } from "../../model/area";
import { boundingArea, hasCell, intersect } from "../../model/area";
import type { SheetLayout } from "../bookView";
import type { Axis } from "./axis";
import type { Geometry } from "./geometry";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The active cell and the far corner of the selection. */
export interface Cursor {
  readonly active: Cell;
  readonly corner: Cell;
  /** The column where a row began that is filled in by Tab: Enter goes on below it, as in Excel. */
  readonly began?: number;
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

type Jump = (from: Cell, layout: SheetLayout, pageRows: number) => Cell;

const STEPS: Readonly<Partial<Record<string, Jump>>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, _layout, pageRows) => ({ row: row + pageRows, column }),
  PageUp: ({ row, column }, _layout, pageRows) => ({ row: row - pageRows, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { usedColumns }) => ({ row, column: usedColumns - 1 }),
};

/** With the control key: to the edges of what is in use. */
const LEAPS: Readonly<Partial<Record<string, Jump>>> = {
  ArrowDown: ({ row, column }, { usedRows }) => ({ row: Math.max(row, usedRows - 1), column }),
  ArrowUp: ({ column }) => ({ row: 0, column }),
  ArrowRight: ({ row, column }, { usedColumns }) => ({ row, column: Math.max(column, usedColumns - 1) }),
  ArrowLeft: ({ row }) => ({ row, column: 0 }),
  Home: () => ({ row: 0, column: 0 }),
  End: (_from, { usedRows, usedColumns }) => ({ row: usedRows - 1, column: usedColumns - 1 }),
};

function target(
  from: Cell,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  layout: SheetLayout,
  pageRows: number,
): Cell | null {
  const jump = (ctrlKey ? LEAPS : STEPS)[key];
  return jump === undefined ? null : jump(from, layout, pageRows);
}

/** Stays on the sheet, passes hidden lines and the rest of a merged cell. */
function stepped(from: Cell, to: Cell, { merges }: SheetLayout, geometry: Geometry): Cell {
  const down = Math.sign(to.row - from.row);
  const across = Math.sign(to.column - from.column);
  const merge = merges.find(
    (area) => hasCell(area, from.row, from.column) && hasCell(area, to.row, to.column),
  );
  const row = merge === undefined ? to.row : past(merge.top, merge.bottom, down, to.row);
  const column = merge === undefined ? to.column : past(merge.left, merge.right, across, to.column);
  return {
    row: shownLine(row, down, geometry.rowCount, geometry.rows),
    column: shownLine(column, across, geometry.columnCount, geometry.columns),
  };
}

function past(first: number, last: number, direction: number, otherwise: number): number {
  if (direction === 0) return otherwise;
  return direction > 0 ? last + 1 : first - 1;
}

function shownLine(line: number, direction: number, count: number, axis: Axis): number {
  let at = line;
  while (direction !== 0 && at > 0 && at < count - 1 && axis.size(at) === 0) at += direction;
  return Math.min(Math.max(at, 0), count - 1);
}
