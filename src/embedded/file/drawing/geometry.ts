import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { columnPixels, EMU_PER_POINT, POINTS_PER_PIXEL } from "../notation/units";

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
    columnOffset: Math.round(column.rest * EMU_PER_POINT),
    row: row.index,
    rowOffset: Math.round(row.rest * EMU_PER_POINT),
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

function columnPoints(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return columnPixels(sheet.columnWidths.get(column) ?? sheet.standardWidth) * POINTS_PER_PIXEL;
}

function rowPoints(sheet: Sheet, row: number): number {
  if (sheet.hiddenRows.has(row)) return 0;
  return sheet.rowHeights.get(row) ?? sheet.standardHeight;
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
