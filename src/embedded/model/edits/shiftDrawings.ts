import type { Shift } from "../references/shiftFormula";
import type { Sheet } from "../sheet";
import { anchorOf, followAnchor, type Anchor, type Corner, type Drawing } from "./anchors";

/**
 * Notes what charts, pictures and shapes stand on before whole rows or columns come or go; the returned function lets them
 * follow then. One that grows with its cells goes with them when all of them go; others stay with what follows.
 */
export function noteDrawings(sheet: Sheet, shift: Shift): () => void {
  if (shift.across !== undefined) return () => undefined;
  const noted = new Map<Drawing, Anchor>();
  for (const drawing of sheet.drawings()) noted.set(drawing, anchorOf(sheet, drawing));
  return () => {
    const stays = (drawing: Drawing): boolean => {
      const anchor = noted.get(drawing);
      return anchor === undefined || drawing.placement !== "TwoCell" || !isGone(anchor, shift);
    };
    sheet.charts = sheet.charts.filter(stays);
    sheet.shapes = sheet.shapes.filter(stays);
    for (const [drawing, { from, to }] of noted) {
      followAnchor(sheet, drawing, { from: shiftCorner(from, shift), to: shiftCorner(to, shift) });
    }
  };
}

function isGone({ from, to }: Anchor, { axis, at, removed }: Shift): boolean {
  const [first, last, into] =
    axis === "row" ? [from.row, to.row, to.rowOffset] : [from.column, to.column, to.columnOffset];
  const end = at + removed;
  return first >= at && first < end && (last < end || (last === end && into === 0));
}

/** A corner within what goes is where that was. */
function shiftCorner(corner: Corner, { axis, at, removed, inserted }: Shift): Corner {
  const line = axis === "row" ? corner.row : corner.column;
  if (line < at) return corner;
  const isWithin = line < at + removed;
  const moved = (isWithin ? at : line - removed) + inserted;
  if (axis === "row") return { ...corner, row: moved, ...(isWithin ? { rowOffset: 0 } : {}) };
  return { ...corner, column: moved, ...(isWithin ? { columnOffset: 0 } : {}) };
}
