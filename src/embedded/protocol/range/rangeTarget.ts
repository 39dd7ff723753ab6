import {
  type Area,
  columnCount,
  isEntireColumn,
  isEntireRow,
  rowCount,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { ApiError, invalidArgument } from "../apiError";
import { type HostObject, objectOf, type RangeTarget } from "../hostObject";
import { CELLS_AT_ONCE } from "../limits";

/** The cells of a range. @throws InvalidReference after they were deleted. */
export function areaOf(range: RangeTarget): Area {
  if (range.area === null) throw new ApiError("InvalidReference", "the cells of the range were deleted");
  return range.area;
}

/** A Range object. @throws InvalidArgument when the area does not lie on the sheet. */
export function rangeOf(sheet: Sheet, area: Area): HostObject {
  const inside =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < SHEET_ROWS &&
    area.right < SHEET_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!inside) throw invalidArgument("the range does not lie on the sheet");
  return objectOf("Range", { sheet, area });
}

/** Whole rows or columns: Excel answers their cell values with null and refuses to write them. */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** How many cells the area has. */
export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

/** Whether the cells' values may be read in one go; otherwise Excel answers null. */
export function isReadable(area: Area): boolean {
  return !isUnbounded(area) && cellCount(area) <= CELLS_AT_ONCE;
}

/** A 2-D array over the area. */
export function mapCells<Value>(area: Area, value: (row: number, column: number) => Value): Value[][] {
  const rows: Value[][] = [];
  const width = columnCount(area);
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = new Array<Value>(width);
    for (let column = area.left; column <= area.right; column++)
      cells[column - area.left] = value(row, column);
    rows.push(cells);
  }
  return rows;
}

/** The value that all cells share, null when they differ (as Excel answers mixed properties). */
export function sharedValue<Value>(values: Iterable<Value>): Value | null {
  let first: Value | null = null;
  let seen = false;
  for (const value of values) {
    if (!seen) {
      first = value;
      seen = true;
    } else if (value !== first) return null;
  }
  return first;
}
