import { type Area, sameArea, SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
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
function grow(sheet: Sheet, region: Area): Area | null {
  const { top, left, bottom, right } = region;
  const around = {
    top: Math.max(top - 1, 0),
    left: Math.max(left - 1, 0),
    bottom: Math.min(bottom + 1, SHEET_ROWS - 1),
    right: Math.min(right + 1, SHEET_COLUMNS - 1),
  };
  const grown = {
    top: hasFilled(sheet, { ...around, bottom: around.top }) ? around.top : top,
    bottom: hasFilled(sheet, { ...around, top: around.bottom }) ? around.bottom : bottom,
    left: hasFilled(sheet, { ...around, right: around.left }) ? around.left : left,
    right: hasFilled(sheet, { ...around, left: around.right }) ? around.right : right,
  };
  return sameArea(grown, region) ? null : grown;
}

function hasFilled({ cells }: Sheet, area: Area): boolean {
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      if (!cells.isEmpty(row, column)) return true;
    }
  }
  return false;
}
