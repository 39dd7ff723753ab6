import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";

/** The block of filled cells around an area, up to empty rows and columns: Excel's current region. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let region = area;
  for (;;) {
    const grown = grow(sheet, region);
    if (grown === null) return region;
    region = grown;
  }
}

/** One line more on each side that has something in it, null when there is none. */
function grow(sheet: Sheet, { top, left, bottom, right }: Area): Area | null {
  const rows = { first: Math.max(top - 1, 0), last: Math.min(bottom + 1, SHEET_ROWS - 1) };
  const columns = { first: Math.max(left - 1, 0), last: Math.min(right + 1, SHEET_COLUMNS - 1) };
  const rowFilled = (row: number): boolean => {
    for (let column = columns.first; column <= columns.last; column++)
      if (isFilled(sheet, row, column)) return true;
    return false;
  };
  const columnFilled = (column: number): boolean => {
    for (let row = rows.first; row <= rows.last; row++) if (isFilled(sheet, row, column)) return true;
    return false;
  };
  const grown = {
    top: rows.first < top && rowFilled(rows.first) ? rows.first : top,
    bottom: rows.last > bottom && rowFilled(rows.last) ? rows.last : bottom,
    left: columns.first < left && columnFilled(columns.first) ? columns.first : left,
    right: columns.last > right && columnFilled(columns.last) ? columns.last : right,
  };
  const same = grown.top === top && grown.bottom === bottom && grown.left === left && grown.right === right;
  return same ? null : grown;
}

function isFilled({ cells }: Sheet, row: number, column: number): boolean {
  return cells.getValue(row, column) !== null || cells.getFormula(row, column) !== undefined;
}
