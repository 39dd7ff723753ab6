import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { columnPoints, rowPoints } from "../../model/edits/sizes";
import { emu, EMU_PER_POINT } from "../notation/units";

/** A corner of a drawing: a cell and the way into it, in EMU. */
export interface AnchorCorner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** A rectangle on a sheet, in points from its top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The corner at a point of the sheet. */
export function cornerAt(sheet: Sheet, left: number, top: number): AnchorCorner {
  const column = locate(left, SHEET_COLUMNS, (index) => columnPoints(sheet, index));
  const row = locate(top, SHEET_ROWS, (index) => rowPoints(sheet, index));
  return {
    column: column.index,
    columnOffset: emu(column.rest),
    row: row.index,
    rowOffset: emu(row.rest),
  };
}

/** The point of a corner, in points. */
export function pointOfCorner(sheet: Sheet, corner: AnchorCorner): { left: number; top: number } {
  let left = corner.columnOffset / EMU_PER_POINT;
  for (let column = 0; column < corner.column; column++) left += columnPoints(sheet, column);
  let top = corner.rowOffset / EMU_PER_POINT;
  for (let row = 0; row < corner.row; row++) top += rowPoints(sheet, row);
  return { left: rounded(left), top: rounded(top) };
}

/** Points without the noise of EMU sums. */
export function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}

function locate(
  distance: number,
  count: number,
  size: (index: number) => number,
): { index: number; rest: number } {
  let rest = Math.max(0, distance);
  for (let index = 0; index < count - 1; index++) {
    const own = size(index);
    if (rest < own) return { index, rest };
    rest -= own;
  }
  return { index: count - 1, rest: 0 };
}
