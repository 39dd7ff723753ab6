import type { Pane } from "./geometry";
import type { Scene } from "./scene";
import { cssFont } from "./textFont";
import type { Shape } from "../../model/sheet";
import { wrapText } from "./wrapText";

/** Paints the text boxes and lines of a sheet. */
export function paintShapes(
  context: CanvasRenderingContext2D,
  { layout, geometry: { scale } }: Scene,
  pane: Pane,
): void {
  for (const shape of layout.shapes) {
    const left = pane.originX + shape.left * scale;
    const top = pane.originY + shape.top * scale;
    const width = shape.width * scale;
    const height = shape.height * scale;
    context.strokeStyle = shape.line.color ?? "#44546A";
    context.lineWidth = Math.max(1, shape.line.weight * scale);
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
    paintShapeText(context, scale, shape, { left, top, width, height });
  }
}

function paintShapeText(
  context: CanvasRenderingContext2D,
  scale: number,
  { text, font }: Shape,
  box: { left: number; top: number; width: number; height: number },
): void {
  const size = font.size ?? 11;
  context.font = cssFont(
    { name: font.name ?? "Microsoft YaHei", size, bold: font.bold, italic: false },
    scale,
  );
  context.fillStyle = font.color ?? "#1F2937";
  context.textBaseline = "middle";
  context.textAlign = "center";
  const lines = wrapText(text, box.width - 8, (line) => context.measureText(line).width);
  const step = size * scale * 1.3;
  lines.forEach((line, index) => {
    const y = box.top + box.height / 2 + (index - (lines.length - 1) / 2) * step;
    context.fillText(line, box.left + box.width / 2, y);
  });
}
