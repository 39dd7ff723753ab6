import type { Shift } from "../references/shiftFormula";
import type { Sheet } from "../sheet";
import { columnLeft, rowTop } from "./sizes";

/** Charts and shapes beyond whole rows or columns that come or go move with them. Called before the cells move. */
export function shiftDrawings(sheet: Sheet, shift: Shift): void {
  if (shift.across !== undefined) return;
  const byRow = shift.axis === "row";
  const position = byRow ? rowTop : columnLeft;
  const start = position(sheet, shift.at);
  const removed = position(sheet, shift.at + shift.removed) - start;
  const inserted = shift.inserted * (byRow ? sheet.standardHeight : columnLeft(sheet, 1));
  const move = (at: number): number => (at < start ? at : Math.max(at - removed, start) + inserted);
  for (const drawing of [...sheet.charts, ...sheet.shapes]) {
    if (byRow) drawing.top = move(drawing.top);
    else drawing.left = move(drawing.left);
  }
}
