/** A rectangle of cells, all bounds 0-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Rows of the area. */
export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

/** Columns of the area. */
export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether the area is a single cell. */
export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** Whether the cell lies in the area. */
export function hasCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cells that both areas have, null when there are none. */
export function intersect(first: Area, second: Area): Area | null {
  const area = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that has the cells of both. */
export function boundingArea(first: Area, second: Area): Area {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

/** Whether all of `inner` lies in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** Whether both areas are the same. */
export function sameArea(first: Area, second: Area): boolean {
  return containsArea(first, second) && containsArea(second, first);
}

/** Whether the area spans all rows of a sheet: whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1;
}

/** Whether the area spans all columns of a sheet: whole rows. */
export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === SHEET_COLUMNS - 1;
}

/** The parts of `area` that lie outside `hole`: none when it is covered, `area` itself when they do not meet. */
export function subtractArea(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (common === null) return [area];
  const parts: Area[] = [];
  if (area.top < common.top) parts.push({ ...area, bottom: common.top - 1 });
  if (area.bottom > common.bottom) parts.push({ ...area, top: common.bottom + 1 });
  const middle = { top: common.top, bottom: common.bottom };
  if (area.left < common.left) parts.push({ ...middle, left: area.left, right: common.left - 1 });
  if (area.right > common.right) parts.push({ ...middle, left: common.right + 1, right: area.right });
  return parts;
}
