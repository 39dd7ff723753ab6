import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../area";
import { shiftInterval, type Shift } from "../references/shiftFormula";

/** Where an area stands after the shift: unmoved when it does not lie within it, null when all of it went. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const byRow = shift.axis === "row";
  if (!liesWithin(area, shift)) return area;
  const moved = byRow
    ? shiftInterval(area.top, area.bottom, shift)
    : shiftInterval(area.left, area.right, shift);
  if (moved === null) return null;
  const last = Math.min(moved.last, (byRow ? SHEET_ROWS : SHEET_COLUMNS) - 1);
  return byRow ? { ...area, top: moved.first, bottom: last } : { ...area, left: moved.first, right: last };
}

/** Whether the whole breadth of the area takes part in the shift. */
export function liesWithin(area: Area, { axis, across }: Shift): boolean {
  if (across === undefined) return true;
  const [first, last] = axis === "row" ? [area.left, area.right] : [area.top, area.bottom];
  return first >= across.first && last <= across.last;
}
