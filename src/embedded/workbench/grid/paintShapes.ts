import { PIXELS_PER_POINT, type Pane } from "./geometry";
import type { Scene } from "./scene";
import { cssFont } from "./textFont";
import { wrapText } from "./wrapText";

/** Paints the text boxes and lines of a sheet. */
export function paintShapes(context: CanvasRenderingContext2D, { layout }: Scene, pane: Pane): void {
  for (const shape of layout.shapes) {
    const left = pane.originX + shape.left * PIXELS_PER_POINT;
    const top = pane.originY + shape.top * PIXELS_PER_POINT;
    const width = shape.width * PIXELS_PER_POINT;
    const height = shape.height * PIXELS_PER_POINT;
    context.strokeStyle = shape.line.color ?? "#44546A";
    context.lineWidth = Math.max(1, shape.line.weight * PIXELS_PER_POINT);
    if (shape.kind === "Line") {
      context.beginPath();
      context.moveTo(left, shape.flipVertical ? top + height : top);
      context.lineTo(left + width, shape.flipVertical ? top : top + height);
      context.stroke();
      continue;
    }
    if (shape.fill !== null) {
      context.fillStyle = shape.fill;
      context.fillRect(left, top, width, height);
    }
    if (shape.line.visible) context.strokeRect(left, top, width, height);
    paintShapeText(context, shape.text, shape.font, { left, top, width, height });
  }
}

function paintShapeText(
  context: CanvasRenderingContext2D,
  text: string,
  font: { name: string | null; size: number | null; bold: boolean; color: string | null },
  box: { left: number; top: number; width: number; height: number },
): void {
  const size = font.size ?? 11;
  context.font = cssFont({ name: font.name ?? "Microsoft YaHei", size, bold: font.bold, italic: false });
  context.fillStyle = font.color ?? "#1F2937";
  context.textBaseline = "middle";
  context.textAlign = "center";
  const lines = wrapText(text, box.width - 8, (line) => context.measureText(line).width);
  const step = size * PIXELS_PER_POINT * 1.3;
  lines.forEach((line, index) => {
    const y = box.top + box.height / 2 + (index - (lines.length - 1) / 2) * step;
    context.fillText(line, box.left + box.width / 2, y);
  });
}
