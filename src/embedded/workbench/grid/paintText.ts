import type { CellFormat } from "../../model/cellFormat";
import type { CellView } from "../bookView";
import { clipped } from "./clipped";
import { PIXELS_PER_POINT, type Box, type Pane } from "./geometry";
import type { Scene } from "./scene";
import type { ShownCell } from "./shownCells";
import { cssFont } from "./textFont";
import { wrapText } from "./wrapText";

const PADDING = 3;
/** Pixels of one level of indent. */
const INDENT = 9;
const LINE_HEIGHT = 1.3;
/** So much wider than its cell a line may be before it is broken, and is set closer: fonts that stand in for the cell's own are wider. */
const CLOSER = 1.06;

type Side = "left" | "center" | "right";

/** Paints a cell's text: numbers to the right, wrapped or over empty neighbours, as Excel does. */
export function paintText(
  context: CanvasRenderingContext2D,
  scene: Scene,
  shown: ShownCell,
  pane: Pane,
): void {
  const cell = scene.cell(shown.row, shown.column);
  if (cell === null || cell.text === "" || cell.rule?.bar?.showValue === false) return;
  const format = scene.format(cell.format);
  const side = sideOf(format, cell);
  const { scale } = scene.geometry;
  setFont(context, scale, cell, format);
  const indent = (format.indentLevel * INDENT * scale) / PIXELS_PER_POINT;
  const room = shown.box.width - 2 * PADDING - indent;
  const lines = linesOf(context, cell, format, room);
  const clip =
    lines.length > 1 || format.wrapText || cell.kind !== "text"
      ? shown.box
      : overflow(scene, shown, pane, side, context.measureText(lines[0] ?? "").width + indent);
  clipped(context, clip, () => {
    paintLines(context, lines, shown.box, { format, cell, side, indent, scale, room });
  });
}

function setFont(
  context: CanvasRenderingContext2D,
  scale: number,
  { rule }: CellView,
  { font }: CellFormat,
): void {
  const look = { ...font, bold: rule?.bold ?? font.bold, italic: rule?.italic ?? font.italic };
  context.font = cssFont(look, scale);
  context.fillStyle = rule?.fontColor ?? font.color;
  context.textBaseline = "middle";
}

function sideOf({ horizontalAlignment }: CellFormat, { kind }: CellView): Side {
  switch (horizontalAlignment) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    default:
      return kind === "number" ? "right" : kind === "text" ? "left" : "center";
  }
}

function linesOf(
  context: CanvasRenderingContext2D,
  cell: CellView,
  format: CellFormat,
  room: number,
): readonly string[] {
  const measure = (text: string): number => context.measureText(text).width;
  if (cell.kind === "number") return [fittedNumber(cell.text, format, room, measure)];
  if (format.wrapText) return wrapText(cell.text, room * CLOSER, measure);
  return [cell.text.replace(/\r?\n/g, " ")];
}

/** A number that does not fit loses digits under "General" and is `###` else: never cut. */
function fittedNumber(
  text: string,
  { numberFormat }: CellFormat,
  room: number,
  measure: (text: string) => number,
): string {
  if (measure(text) <= room + 2) return text;
  if (numberFormat === "General" && Number.isFinite(Number(text))) {
    for (let digits = 10; digits > 0; digits--) {
      const shorter = String(Number(Number(text).toPrecision(digits)));
      if (measure(shorter) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / measure("#"))));
}

interface TextLook {
  readonly format: CellFormat;
  readonly cell: CellView;
  readonly side: Side;
  readonly indent: number;
  readonly scale: number;
  /** Pixels that a line has. */
  readonly room: number;
}

function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  box: Box,
  { format, cell, side, indent, scale, room }: TextLook,
): void {
  const size = format.font.size * scale;
  const step = size * LINE_HEIGHT;
  const height = lines.length * step;
  const x = xOf(box, side, indent);
  let y = firstLine(box, height, format.verticalAlignment) + step / 2;
  context.textAlign = side;
  for (const line of lines) {
    if (format.wrapText && cell.kind !== "number") context.fillText(line, x, y, Math.max(1, room));
    else context.fillText(line, x, y);
    decorate(context, line, { x, y, side, size }, format, cell);
    y += step;
  }
}

function xOf(box: Box, side: Side, indent: number): number {
  if (side === "left") return box.left + PADDING + indent;
  if (side === "right") return box.left + box.width - PADDING - 1 - indent;
  return box.left + box.width / 2;
}

function firstLine(box: Box, height: number, alignment: CellFormat["verticalAlignment"]): number {
  if (alignment === "Top") return box.top + 2;
  if (alignment === "Bottom") return Math.max(box.top + 1, box.top + box.height - height - 1);
  return box.top + Math.max(1, (box.height - height) / 2);
}

function decorate(
  context: CanvasRenderingContext2D,
  line: string,
  { x, y, side, size }: { x: number; y: number; side: Side; size: number },
  { font }: CellFormat,
  { rule }: CellView,
): void {
  const strikethrough = rule?.strikethrough ?? font.strikethrough;
  if (font.underline === "None" && !strikethrough) return;
  const { width } = context.measureText(line);
  const left = side === "left" ? x : side === "right" ? x - width : x - width / 2;
  if (font.underline !== "None") context.fillRect(left, Math.round(y + size * 0.5), width, 1);
  if (strikethrough) context.fillRect(left, Math.round(y), width, 1);
}

/** How far a text may run over its empty neighbours. */
function overflow(
  scene: Scene,
  { row, area, box }: ShownCell,
  { area: seen }: Pane,
  side: Side,
  width: number,
): Box {
  const excess = width + 2 * PADDING - box.width;
  if (excess <= 0) return box;
  const isEmpty = (column: number): boolean => column >= 0 && (scene.cell(row, column)?.text ?? "") === "";
  const wanted = side === "center" ? excess / 2 : excess;
  let left = 0;
  let right = 0;
  if (side !== "left") {
    for (let at = area.left - 1; left < wanted && isEmpty(at); at--) left += scene.geometry.columns.size(at);
  }
  if (side !== "right") {
    for (let at = area.right + 1; right < wanted && at <= seen.right + 1 && isEmpty(at); at++) {
      right += scene.geometry.columns.size(at);
    }
  }
  return { left: box.left - left, top: box.top, width: box.width + left + right, height: box.height };
}
