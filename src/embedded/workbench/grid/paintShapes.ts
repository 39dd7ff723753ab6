import type { Box, Pane } from "./geometry";
import type { Scene } from "./scene";
import { cssFont } from "./textFont";
import type { Shape } from "../../model/sheet";
import { wrapText } from "./wrapText";

/** Points between a box and its text, roughly Excel's. */
const INSET = 4;
/** The share of the free room that is above, or before, a text. */
const ABOVE: Readonly<Record<Shape["textAlign"]["vertical"], number>> = { Top: 0, Middle: 0.5, Bottom: 1 };
const BEFORE: Readonly<Record<Shape["textAlign"]["horizontal"], number>> = { Left: 0, Center: 0.5, Right: 1 };

/** Paints the text boxes and lines of a sheet. */
export function paintShapes(
  context: CanvasRenderingContext2D,
  { layout, geometry: { scale } }: Scene,
  pane: Pane,
): void {
  for (const shape of layout.shapes) {
    const box: Box = {
      left: pane.originX + shape.left * scale,
      top: pane.originY + shape.top * scale,
      width: shape.width * scale,
      height: shape.height * scale,
    };
    context.strokeStyle = shape.line.color ?? "#44546A";
    context.lineWidth = Math.max(1, shape.line.weight * scale);
    if (shape.kind === "Line") paintLine(context, shape, box);
    else paintBox(context, scale, shape, box);
  }
}

function paintLine(
  context: CanvasRenderingContext2D,
  { flipVertical }: Shape,
  { left, top, width, height }: Box,
): void {
  context.beginPath();
  context.moveTo(left, flipVertical ? top + height : top);
  context.lineTo(left + width, flipVertical ? top : top + height);
  context.stroke();
}

function paintBox(context: CanvasRenderingContext2D, scale: number, shape: Shape, box: Box): void {
  const { left, top, width, height } = box;
  if (shape.fill !== null) {
    context.fillStyle = shape.fill;
    context.fillRect(left, top, width, height);
  }
  if (shape.line.visible) context.strokeRect(left, top, width, height);
  paintShapeText(context, scale, shape, box);
}

function paintShapeText(
  context: CanvasRenderingContext2D,
  scale: number,
  { text, font, textAlign }: Shape,
  box: Box,
): void {
  const size = font.size ?? 11;
  context.font = cssFont(
    { name: font.name ?? "Microsoft YaHei", size, bold: font.bold, italic: false },
    scale,
  );
  context.fillStyle = font.color ?? "#1F2937";
  context.textBaseline = "middle";
  context.textAlign = textAlign.horizontal.toLowerCase() as CanvasTextAlign;
  const lines = wrapText(text, box.width - 8, (line) => context.measureText(line).width);
  const step = size * scale * 1.3;
  const room = box.height - 2 * INSET * scale - lines.length * step;
  const top = box.top + INSET * scale + room * ABOVE[textAlign.vertical];
  const x = box.left + INSET * scale + (box.width - 2 * INSET * scale) * BEFORE[textAlign.horizontal];
  lines.forEach((line, index) => {
    context.fillText(line, x, top + (index + 0.5) * step);
  });
}
