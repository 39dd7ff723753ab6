import type { BoxSpec, LineSpec, ShapeSpec } from "../../documents/sheet/drawingSpec";
import { runExcel } from "../excelRun";
import type { OurBook } from "../identity/ourBook";
import type { RememberedChart } from "../identity/memory";
import { COLORS, FONT } from "../theme";
import { hasMoved } from "./charts";
import type { SheetTask } from "./sheetTask";

/** What the names of our shapes begin with. */
const PREFIX = "CSATLoop";

const PLACE = { left: true, top: true, width: true, height: true } as const;

interface LineLook {
  readonly color: string;
  readonly weight: number;
}

const LINES: Readonly<Record<LineSpec["look"], LineLook>> = {
  spine: { color: COLORS.ink, weight: 2.5 },
  bone: { color: COLORS.muted, weight: 1.25 },
  twig: { color: COLORS.line, weight: 0.75 },
};

interface BoxLook {
  readonly size: number;
  readonly color: string;
  readonly bold?: true;
  readonly fill?: string;
  readonly line?: string;
  readonly align: "Center" | "Right";
}

const BOXES: Readonly<Record<BoxSpec["look"], BoxLook>> = {
  head: { size: 12, color: COLORS.white, bold: true, fill: COLORS.brand, align: "Center" },
  label: {
    size: 11,
    color: COLORS.brand,
    bold: true,
    fill: COLORS.band,
    line: COLORS.brand,
    align: "Center",
  },
  cause: { size: 9, color: COLORS.ink, align: "Right" },
  root: { size: 9, color: COLORS.bad, bold: true, align: "Right" },
  prompt: { size: 9, color: COLORS.warning, align: "Right" },
};

/** A shape with its name on the sheet and its place there, in points. */
interface PlacedShape {
  readonly spec: ShapeSpec;
  readonly name: string;
  readonly place: RememberedChart;
}

/**
 * Draws the drawings of a sheet, each shape where it was left: one that staff moved stays where it is, one that the
 * drawing has no more is taken away. Gives where shapes were put, those that staff moved not among them. Two round
 * trips, none without a drawing.
 */
export async function drawShapes(
  task: SheetTask,
  { memory }: OurBook,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, RememberedChart>> {
  if (task.drawings.length === 0) return new Map();
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(task.sheet);
    const corners = task.drawings.map(({ block, moved }) =>
      sheet.getRangeByIndexes(block.row + moved, block.column, 1, 1).load({ left: true, top: true }),
    );
    const { shapes } = sheet;
    shapes.load({ name: true, ...PLACE });
    await context.sync();
    const placed = task.drawings.flatMap(({ block }, index) =>
      block.shapes.map((spec) => placedShape(block.name, spec, corners[index])),
    );
    const standing = new Map(
      shapes.items.filter(({ name }) => name.startsWith(`${PREFIX} `)).map((shape) => [shape.name, shape]),
    );
    const wanted = new Set(placed.map(({ name }) => name));
    for (const [name, shape] of standing) if (!wanted.has(name)) shape.delete();
    const drawn = placed.flatMap((shape): [string, RememberedChart][] => {
      const key = `${task.spec.id}/${shape.name}`;
      const stands = standing.get(shape.name);
      if (stands !== undefined && hasMoved(stands, memory.charts[key])) {
        if (shape.spec.kind === "box") fillBox(stands, shape.spec);
        return [];
      }
      draw(sheet, shape, stands);
      return [[key, shape.place]];
    });
    await context.sync();
    return new Map(drawn);
  }, signal);
}

function placedShape(drawing: string, spec: ShapeSpec, corner: Excel.Range | undefined): PlacedShape {
  const [left, top] = [corner?.left ?? 0, corner?.top ?? 0];
  const name = `${PREFIX} ${drawing} ${spec.name}`;
  if (spec.kind === "box") {
    const { x, y, width, height } = spec;
    return { spec, name, place: { left: left + x, top: top + y, width, height } };
  }
  const { from, to } = spec;
  return {
    spec,
    name,
    place: {
      left: left + Math.min(from.x, to.x),
      top: top + Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    },
  };
}

/** A line cannot be turned: one that runs elsewhere now is drawn anew. */
function draw(sheet: Excel.Worksheet, shape: PlacedShape, stands: Excel.Shape | undefined): void {
  const { spec, name, place } = shape;
  if (spec.kind === "box") {
    const box = stands ?? addBox(sheet, spec);
    box.set({ name, ...place, placement: "Absolute" });
    fillBox(box, spec);
    return;
  }
  if (stands !== undefined && !hasMoved(stands, place)) return;
  stands?.delete();
  const { left, top, width, height } = place;
  const falls = spec.from.x <= spec.to.x === spec.from.y <= spec.to.y;
  const line = sheet.shapes.addLine(
    left,
    falls ? top : top + height,
    left + width,
    falls ? top + height : top,
  );
  line.set({ name, placement: "Absolute", lineFormat: LINES[spec.look] });
}

function addBox(sheet: Excel.Worksheet, { text }: BoxSpec): Excel.Shape {
  const box = sheet.shapes.addTextBox(text);
  box.fill.clear();
  return box;
}

function fillBox(box: Excel.Shape, { text, look }: BoxSpec): void {
  const { size, color, bold = false, fill, line, align } = BOXES[look];
  const { textFrame } = box;
  textFrame.textRange.text = text;
  textFrame.textRange.font.set({ name: FONT, size, color, bold });
  textFrame.set({ horizontalAlignment: align, verticalAlignment: "Middle" });
  if (fill !== undefined) box.fill.setSolidColor(fill);
  if (line === undefined) box.lineFormat.visible = false;
  else box.lineFormat.set({ color: line, weight: 1 });
}
