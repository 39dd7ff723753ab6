import type { Box } from "./geometry";

/** Paints within a box: nothing of it shows beyond. */
export function clipped(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Box,
  paint: () => void,
): void {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  paint();
  context.restore();
}
