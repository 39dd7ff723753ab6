import type { Scene } from "./scene";
import type { ShownCell } from "./shownCells";

const INSET = 2;

/** Paints the data bar of a cell, if its rules give it one. */
export function paintBars(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { row, column, box }: ShownCell,
): void {
  const bar = scene.cell(row, column)?.rule?.bar ?? null;
  if (bar === null || bar.share <= 0) return;
  const length = Math.max(1, (box.width - 2 * INSET - 1) * bar.share);
  const left = box.left + INSET;
  if (bar.gradient) {
    const gradient = context.createLinearGradient(left, 0, left + length, 0);
    gradient.addColorStop(0, bar.color);
    gradient.addColorStop(1, `${bar.color}22`);
    context.fillStyle = gradient;
  } else {
    context.fillStyle = bar.color;
  }
  context.fillRect(left, box.top + INSET, length, box.height - 2 * INSET - 1);
}
