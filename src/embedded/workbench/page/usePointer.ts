import { type MouseEvent, type PointerEvent, type RefObject, useRef } from "react";
import { hasCell, SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { Cell, Cursor } from "../grid/cursor";
import { cellAt, type Geometry, HEADER_HEIGHT, type View } from "../grid/geometry";
import type { MenuPlace } from "./GridMenu";
import type { GridProps } from "./gridProps";

interface Surface {
  readonly geometry: Geometry;
  readonly view: View;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onMenu: (place: MenuPlace) => void;
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: () => void;
  readonly onDoubleClick: (event: MouseEvent<HTMLDivElement>) => void;
  readonly onContextMenu: (event: MouseEvent<HTMLDivElement>) => void;
}

/** Selecting with the pointer: cells, whole rows and columns by their headers, and areas by dragging. */
export function usePointer(
  { cursor, selection, shown, draft, input, onMove, onCommit, onDraft }: GridProps,
  { geometry, view, scroller, onMenu }: Surface,
): PointerHandlers {
  const anchor = useRef<Cell | null>(null);

  const pointed = (event: MouseEvent<HTMLDivElement>): Pointed | null => {
    const bounds = scroller.current?.getBoundingClientRect();
    if (bounds === undefined) return null;
    const x = event.clientX - bounds.left;
    const y = event.clientY - bounds.top;
    if (x >= view.width || y >= view.height) return null;
    const cell = cellAt(geometry, view, x, y);
    const merge = shown.layout.merges.find((area) => hasCell(area, cell.row, cell.column));
    const inHeader = y < HEADER_HEIGHT || x < geometry.headerWidth;
    const isMerged = merge !== undefined && !inHeader;
    return {
      cell: isMerged ? { row: merge.top, column: merge.left } : cell,
      isColumn: y < HEADER_HEIGHT,
      isRow: x < geometry.headerWidth,
    };
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    const found = pointed(event);
    if (found === null || event.button !== 0) return;
    event.preventDefault();
    const next = select(found, event.shiftKey ? cursor.active : null);
    if (!found.isColumn && !found.isRow) {
      anchor.current = next.active;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    if (draft === null) onMove(next);
    else onCommit(next);
    input.current?.focus({ preventScroll: true });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const found = anchor.current === null ? null : pointed(event);
    if (anchor.current === null || found === null) return;
    const { row, column } = cursor.corner;
    if (found.cell.row !== row || found.cell.column !== column) {
      onMove({ active: anchor.current, corner: found.cell });
    }
  };
  const onDoubleClick = (event: MouseEvent<HTMLDivElement>): void => {
    const found = pointed(event);
    if (found !== null && !found.isColumn && !found.isRow) onDraft({ text: null, mode: "edited" });
  };
  const onPointerUp = (): void => {
    anchor.current = null;
  };
  const onContextMenu = (event: MouseEvent<HTMLDivElement>): void => {
    const found = pointed(event);
    if (found === null) return;
    event.preventDefault();
    // a cell outside the selection is selected first, as in Excel
    if (!hasCell(selection, found.cell.row, found.cell.column)) onMove(select(found, null));
    onMenu({ x: event.clientX, y: event.clientY });
  };
  return { onPointerDown, onPointerMove, onPointerUp, onDoubleClick, onContextMenu };
}

interface Pointed {
  readonly cell: Cell;
  readonly isColumn: boolean;
  readonly isRow: boolean;
}

function select({ cell, isColumn, isRow }: Pointed, extended: Cell | null): Cursor {
  const active = extended ?? cell;
  if (isColumn && isRow) {
    return { active: { row: 0, column: 0 }, corner: { row: SHEET_ROWS - 1, column: SHEET_COLUMNS - 1 } };
  }
  if (isColumn) {
    return {
      active: { row: 0, column: active.column },
      corner: { row: SHEET_ROWS - 1, column: cell.column },
    };
  }
  if (isRow) {
    return { active: { row: active.row, column: 0 }, corner: { row: cell.row, column: SHEET_COLUMNS - 1 } };
  }
  return { active, corner: cell };
}
