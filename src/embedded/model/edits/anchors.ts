import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import { columnLeft, columnPoints, rowPoints, rowTop, type SheetLines } from "./sizes";

/** A rectangle on a sheet, in points from its top left corner. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Whether a drawing moves, and grows, with the cells under it. */
export type Placement = "TwoCell" | "OneCell" | "Absolute";

/** A chart, a picture or another shape. */
export interface Drawing extends Place {
  placement: Placement;
}

/** A corner of a drawing: a cell and the way into it, in points. */
export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** The cells that a drawing stands on. */
export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

/**
 * What drawings are anchored to, and where that put them: good as long as they are there. A drawing over hidden rows comes
 * back with them, which its place alone would not tell.
 */
const anchors = new WeakMap<Drawing, { readonly anchor: Anchor; readonly place: Place }>();

/** What a drawing stands on: as it was anchored, or, where it was put elsewhere since, the cells under it. */
export function anchorOf(lines: SheetLines, drawing: Drawing): Anchor {
  const known = anchors.get(drawing);
  if (known !== undefined && isAt(drawing, known.place)) return known.anchor;
  const { left, top, width, height } = drawing;
  const anchor = { from: cornerAt(lines, left, top), to: cornerAt(lines, left + width, top + height) };
  setAnchor(drawing, anchor);
  return anchor;
}

/** Says what a drawing stands on where it is. */
export function setAnchor(drawing: Drawing, anchor: Anchor): void {
  const { left, top, width, height } = drawing;
  anchors.set(drawing, { anchor, place: { left, top, width, height } });
}

/** Puts a drawing where its anchor is by now, as far as it goes with its cells. */
export function followAnchor(lines: SheetLines, drawing: Drawing, anchor: Anchor): void {
  if (drawing.placement !== "Absolute") {
    const start = pointOf(lines, anchor.from);
    Object.assign(drawing, start);
    if (drawing.placement === "TwoCell") {
      const end = pointOf(lines, anchor.to);
      drawing.width = Math.max(0, rounded(end.left - start.left));
      drawing.height = Math.max(0, rounded(end.top - start.top));
    }
  }
  const { left, top, width, height, placement } = drawing;
  setAnchor(drawing, {
    from: placement === "Absolute" ? cornerAt(lines, left, top) : anchor.from,
    to: placement === "TwoCell" ? anchor.to : cornerAt(lines, left + width, top + height),
  });
}

/** The corner at a point of the sheet. */
export function cornerAt(lines: SheetLines, left: number, top: number): Corner {
  const column = locate(left, SHEET_COLUMNS, (index) => columnPoints(lines, index));
  const row = locate(top, SHEET_ROWS, (index) => rowPoints(lines, index));
  return { column: column.index, columnOffset: column.rest, row: row.index, rowOffset: row.rest };
}

/** The point of a corner; no way into a cell is longer than the cell. */
export function pointOf(lines: SheetLines, corner: Corner): { left: number; top: number } {
  return {
    left: rounded(
      columnLeft(lines, corner.column) + Math.min(corner.columnOffset, columnPoints(lines, corner.column)),
    ),
    top: rounded(rowTop(lines, corner.row) + Math.min(corner.rowOffset, rowPoints(lines, corner.row))),
  };
}

/** Points without the noise of sums. */
export function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}

/** Whether a drawing is at a place. */
export function isAt(drawing: Place, place: Place): boolean {
  const { left, top, width, height } = drawing;
  return left === place.left && top === place.top && width === place.width && height === place.height;
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
