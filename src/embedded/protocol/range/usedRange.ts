import type { Area } from "../../model/area";
import { intersect } from "../../model/area";
import type { Sheet } from "../../model/sheet";

/**
 * The smallest area within `within` (the whole sheet when absent) with all used cells, null when there are none.
 * Cells that have only a format count unless `valuesOnly`; so do merged cells.
 */
export function usedRange(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  const used = sheet.cells.usedArea(valuesOnly);
  const cells = used === null ? null : within === undefined ? used : intersect(used, within);
  return cells === null ? null : shrink(sheet, cells, valuesOnly);
}

/** Empty edges fall away: the part of a sheet's used area that lies in a range may have some. */
function shrink(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  let { top, bottom, left, right } = area;
  const rowUsed = (row: number): boolean => {
    for (let column = left; column <= right; column++)
      if (isUsed(sheet, row, column, valuesOnly)) return true;
    return false;
  };
  const columnUsed = (column: number): boolean => {
    for (let row = top; row <= bottom; row++) if (isUsed(sheet, row, column, valuesOnly)) return true;
    return false;
  };
  while (top <= bottom && !rowUsed(top)) top++;
  if (top > bottom) return null;
  while (!rowUsed(bottom)) bottom--;
  while (!columnUsed(left)) left++;
  while (!columnUsed(right)) right--;
  return { top, bottom, left, right };
}

function isUsed({ cells }: Sheet, row: number, column: number, valuesOnly: boolean): boolean {
  if (!cells.isEmpty(row, column)) return true;
  return !valuesOnly && cells.getFormat(row, column) !== 0;
}
