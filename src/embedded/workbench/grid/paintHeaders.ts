import { columnLetters } from "../../model/references/address";
import { clipped } from "./clipped";
import { HEADER_HEIGHT, panesOf } from "./geometry";
import type { Scene } from "./scene";

/** Paints the column letters and row numbers. */
export function paintHeaders(context: CanvasRenderingContext2D, scene: Scene): void {
  const { geometry, view, colors } = scene;
  context.fillStyle = colors.header;
  context.fillRect(0, 0, view.width, HEADER_HEIGHT);
  context.fillRect(0, 0, geometry.headerWidth, view.height);
  context.font = '12px "Segoe UI", "Noto Sans CJK SC", sans-serif';
  context.textBaseline = "middle";
  context.textAlign = "center";
  for (const pane of panesOf(geometry, view)) {
    const { clip, area } = pane;
    const letters = { left: clip.left, top: 0, width: clip.width, height: HEADER_HEIGHT };
    clipped(context, letters, () => {
      for (let column = area.left; column <= area.right; column++) {
        paintColumnHeader(context, scene, column, pane.originX);
      }
    });
    const numbers = { left: 0, top: clip.top, width: geometry.headerWidth, height: clip.height };
    clipped(context, numbers, () => {
      for (let row = area.top; row <= area.bottom; row++) paintRowHeader(context, scene, row, pane.originY);
    });
  }
  context.fillStyle = colors.headerLine;
  context.fillRect(0, HEADER_HEIGHT - 1, view.width, 1);
  context.fillRect(geometry.headerWidth - 1, 0, 1, view.height);
}

function paintColumnHeader(
  context: CanvasRenderingContext2D,
  { geometry, selection, colors }: Scene,
  column: number,
  originX: number,
): void {
  const width = geometry.columns.size(column);
  if (width === 0) return;
  const left = originX + geometry.columns.start(column);
  const isSelected = column >= selection.left && column <= selection.right;
  if (isSelected) {
    context.fillStyle = colors.headerSelected;
    context.fillRect(left - 1, 0, width, HEADER_HEIGHT);
  }
  context.fillStyle = colors.headerLine;
  context.fillRect(left + width - 1, 5, 1, HEADER_HEIGHT - 10);
  context.fillStyle = isSelected ? colors.headerTextSelected : colors.headerText;
  context.fillText(columnLetters(column), left + width / 2, HEADER_HEIGHT / 2 + 1);
}

function paintRowHeader(
  context: CanvasRenderingContext2D,
  { geometry, selection, colors }: Scene,
  row: number,
  originY: number,
): void {
  const height = geometry.rows.size(row);
  if (height === 0) return;
  const top = originY + geometry.rows.start(row);
  const isSelected = row >= selection.top && row <= selection.bottom;
  if (isSelected) {
    context.fillStyle = colors.headerSelected;
    context.fillRect(0, top - 1, geometry.headerWidth, height);
  }
  context.fillStyle = isSelected ? colors.headerTextSelected : colors.headerText;
  context.fillText(String(row + 1), geometry.headerWidth / 2, top + height / 2 + 1);
}
