import type { BoxSpec, LineSpec, ShapeSpec } from "../../../documents/sheet/drawingSpec";
import { runExcel } from "../../excelRun";
import type { OurBook } from "../../identity/ourBook";
import type { RememberedChart } from "../../identity/memory";
import { COLORS, FONT } from "../../theme";
import { hasMoved, PLACE } from "./drawnPlace";
import type { Refusals } from "../../refusals";
import type { SheetTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";

/** What the names of our shapes begin with. */
export const SHAPE_PREFIX = "CSATLoop";

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

/** Where a drawing begins, in points from the sheet's top left. */
type Corner = Pick<RememberedChart, "left" | "top">;

/** A shape with its name on the sheet and its place there, in points. */
interface PlacedShape {
  readonly spec: ShapeSpec;
  readonly name: string;
  readonly place: RememberedChart;
}

/**
 * Draws the drawings of a sheet, each shape where it was left: one that staff moved stays where it is, one that the
 * drawing has no more is taken away. Gives where shapes were put, those that staff moved not among them. Two round
 * trips, none without a drawing or in an Excel that cannot say where cells are.
 */
export async function drawShapes(
  task: SheetTask,
  { memory }: OurBook,
  refusals: Refusals,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, RememberedChart>> {
  if (task.drawings.length === 0) return new Map();
  const key = `${task.spec.id} drawings`;
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) {
    refusals.note(key, { code: "drawing-unsupported", sheet: task.sheet });
    return new Map();
  }
  const refusal = { code: "drawing-refused", sheet: task.sheet } as const;
  const places = await refusals.attempt(key, refusal, () =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(task.sheet);
      const cells = task.drawings.map(({ block, moved }) =>
        rangeAt(sheet, block.row + moved, block.column, 1, 1).load({ left: true, top: true }),
      );
      const { shapes } = sheet;
      shapes.load({ name: true, ...PLACE });
      await context.sync();
      const corners = cells.map(({ left, top }) => ({ left, top }));
      const drawn = drawPlaced(sheet, task, corners, shapes.items, memory);
      for (const { shape } of drawn) shape?.set({ placement: "Absolute" });
      await context.sync();
      return new Map(drawn.map(({ name, place }) => [name, place]));
    }, signal),
  );
  return places ?? new Map<string, RememberedChart>();
}

/** Where a shape was put; the shape itself unless it stood there already. */
interface DrawnShape {
  readonly name: string;
  readonly place: RememberedChart;
  readonly shape: Excel.Shape | null;
}

/** Draws what is not where staff moved it, and takes away what is drawn no more. */
function drawPlaced(
  sheet: Excel.Worksheet,
  { spec: { id }, drawings }: SheetTask,
  corners: readonly Corner[],
  found: readonly Excel.Shape[],
  memory: OurBook["memory"],
): readonly DrawnShape[] {
  const placed = drawings.flatMap(({ block }, index) =>
    block.shapes.map((spec) => placedShape(block.name, spec, corners[index])),
  );
  const standing = new Map(
    found.filter(({ name }) => name.startsWith(`${SHAPE_PREFIX} `)).map((shape) => [shape.name, shape]),
  );
  const wanted = new Set(placed.map(({ name }) => name));
  for (const [name, shape] of standing) if (!wanted.has(name)) shape.delete();
  return placed.flatMap((shape): readonly DrawnShape[] => {
    const name = `${id}/${shape.name}`;
    const stands = standing.get(shape.name);
    if (stands !== undefined && hasMoved(stands, memory.charts[name])) {
      if (shape.spec.kind === "box") fillBox(stands, shape.spec);
      return [];
    }
    return [{ name, place: shape.place, shape: draw(sheet, shape, stands) }];
  });
}

function placedShape(drawing: string, spec: ShapeSpec, corner: Corner | undefined): PlacedShape {
  const [left, top] = [corner?.left ?? 0, corner?.top ?? 0];
  const name = `${SHAPE_PREFIX} ${drawing} ${spec.name}`;
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

/** Null where nothing was to be done. A line cannot be turned: one that runs elsewhere now is drawn anew. */
function draw(
  sheet: Excel.Worksheet,
  shape: PlacedShape,
  stands: Excel.Shape | undefined,
): Excel.Shape | null {
  const { spec, name, place } = shape;
  if (spec.kind === "box") {
    const box = stands ?? addBox(sheet, spec);
    box.set({ name, ...place });
    fillBox(box, spec);
    return box;
  }
  if (stands !== undefined && !hasMoved(stands, place)) return null;
  stands?.delete();
  const { left, top, width, height } = place;
  const falls = spec.from.x <= spec.to.x === spec.from.y <= spec.to.y;
  const line = sheet.shapes.addLine(
    left,
    falls ? top : top + height,
    left + width,
    falls ? top + height : top,
  );
  line.set({ name, lineFormat: LINES[spec.look] });
  return line;
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
