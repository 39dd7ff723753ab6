import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import type { SheetLayout } from "../bookView";
import { Axis } from "./axis";

/** CSS pixels in a point at 100 %. */
export const PIXELS_PER_POINT = 4 / 3;
/** Height of the column letters. */
export const HEADER_HEIGHT = 24;

/** Rows and columns that can be scrolled to beyond those in use. */
const ROOM_ROWS = 40;
const ROOM_COLUMNS = 6;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything of a sheet lies, in pixels of the sheet or of the view. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly headerWidth: number;
  /** CSS pixels in a point, as enlarged as the sheet is shown. */
  readonly scale: number;
  readonly frozen: {
    readonly rows: number;
    readonly columns: number;
    readonly width: number;
    readonly height: number;
  };
}

/** What part of a sheet is seen: the view's size and how far it is scrolled. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** The geometry of a sheet. @param zoom 1 for its own size. */
export function geometryOf(layout: SheetLayout, zoom: number): Geometry {
  const scale = PIXELS_PER_POINT * zoom;
  const rows = new Axis(pixels(layout.standardHeight, scale), scaled(layout.rowHeights, scale));
  const columns = new Axis(pixels(layout.standardWidth, scale), scaled(layout.columnWidths, scale));
  const rowCount = Math.min(SHEET_ROWS, Math.max(LEAST_ROWS, layout.usedRows + ROOM_ROWS));
  const columnCount = Math.min(SHEET_COLUMNS, Math.max(LEAST_COLUMNS, layout.usedColumns + ROOM_COLUMNS));
  return {
    rows,
    columns,
    rowCount,
    columnCount,
    headerWidth: Math.max(40, 16 + String(rowCount).length * 8),
    scale,
    frozen: {
      ...layout.frozen,
      width: columns.start(layout.frozen.columns),
      height: rows.start(layout.frozen.rows),
    },
  };
}

function scaled(sizes: readonly (readonly [number, number])[], scale: number): [number, number][] {
  return sizes.map(([line, points]) => [line, pixels(points, scale)]);
}

/** Whole pixels: lines are then sharp at every zoom. */
function pixels(points: number, scale: number): number {
  return Math.round(points * scale);
}

/** One of the up to four parts that frozen rows and columns make of a view. */
export interface Pane {
  /** The cells that are at least partly seen. */
  readonly area: Area;
  /** Where the pane lies in the view. */
  readonly clip: Box;
  /** Where the sheet's top left corner would lie in the view. */
  readonly originX: number;
  readonly originY: number;
}

/** The panes of a view, the scrolled one first. */
export function panesOf(geometry: Geometry, view: View): readonly Pane[] {
  const { frozen, headerWidth } = geometry;
  const across = spans(frozen.width, headerWidth, view.width, view.scrollLeft);
  const down = spans(frozen.height, HEADER_HEIGHT, view.height, view.scrollTop);
  return down.flatMap((vertical) =>
    across.map((horizontal) => ({
      area: {
        top: geometry.rows.lineAt(vertical.from),
        bottom: Math.min(geometry.rows.lineAt(vertical.to), geometry.rowCount - 1),
        left: geometry.columns.lineAt(horizontal.from),
        right: Math.min(geometry.columns.lineAt(horizontal.to), geometry.columnCount - 1),
      },
      clip: {
        left: horizontal.start,
        top: vertical.start,
        width: horizontal.length,
        height: vertical.length,
      },
      originX: horizontal.start - horizontal.from,
      originY: vertical.start - vertical.from,
    })),
  );
}

interface Span {
  /** In the view. */
  readonly start: number;
  readonly length: number;
  /** In the sheet. */
  readonly from: number;
  readonly to: number;
}

function spans(frozen: number, header: number, extent: number, scroll: number): readonly Span[] {
  const start = header + frozen;
  const length = Math.max(0, extent - start);
  const scrolled: Span = { start, length, from: frozen + scroll, to: frozen + scroll + length };
  const fixed: Span = { start: header, length: Math.min(frozen, extent - header), from: 0, to: frozen - 1 };
  return [...(length > 0 ? [scrolled] : []), ...(frozen > 0 ? [fixed] : [])];
}

/** Where the cells of an area lie in the view; what is frozen stays, what is not scrolls. */
export function boxOf(geometry: Geometry, view: View, { top, left, bottom, right }: Area): Box {
  const x = (column: number): number =>
    geometry.headerWidth +
    geometry.columns.start(column) -
    (column >= geometry.frozen.columns ? view.scrollLeft : 0);
  const y = (row: number): number =>
    HEADER_HEIGHT + geometry.rows.start(row) - (row >= geometry.frozen.rows ? view.scrollTop : 0);
  const width = geometry.columns.start(right + 1) - geometry.columns.start(left);
  const height = geometry.rows.start(bottom + 1) - geometry.rows.start(top);
  return { left: x(left), top: y(top), width, height };
}

/** The cell at a point of the view, at least the first and at most the last one. */
export function cellAt(
  geometry: Geometry,
  view: View,
  x: number,
  y: number,
): { row: number; column: number } {
  const { frozen, headerWidth, rows, columns } = geometry;
  const across = x - headerWidth;
  const down = y - HEADER_HEIGHT;
  const column = columns.lineAt(Math.max(0, across < frozen.width ? across : across + view.scrollLeft));
  const row = rows.lineAt(Math.max(0, down < frozen.height ? down : down + view.scrollTop));
  return {
    row: Math.min(row, geometry.rowCount - 1),
    column: Math.min(column, geometry.columnCount - 1),
  };
}

/** How far the view must be scrolled so that a cell is seen whole. */
export function scrollTo(geometry: Geometry, view: View, row: number, column: number): [number, number] {
  const { frozen, headerWidth, rows, columns } = geometry;
  return [
    column < frozen.columns
      ? view.scrollLeft
      : reach(
          columns.start(column) - frozen.width,
          columns.size(column),
          view.scrollLeft,
          view.width - headerWidth - frozen.width,
        ),
    row < frozen.rows
      ? view.scrollTop
      : reach(
          rows.start(row) - frozen.height,
          rows.size(row),
          view.scrollTop,
          view.height - HEADER_HEIGHT - frozen.height,
        ),
  ];
}

function reach(start: number, size: number, scroll: number, room: number): number {
  if (start < scroll) return start;
  if (start + size > scroll + room) return Math.max(0, Math.min(start, start + size - room));
  return scroll;
}
