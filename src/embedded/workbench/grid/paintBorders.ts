import { isOneCell } from "../../model/area";
import type { Border } from "../../model/cellFormat";
import type { Scene } from "./scene";
import type { ShownCell } from "./shownCells";

const WIDTHS: Readonly<Record<Border["weight"], number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const DASHES: Readonly<Record<Border["style"], readonly number[]>> = {
  Continuous: [],
  Double: [],
  Dash: [5, 3],
  DashDot: [6, 3, 2, 3],
  DashDotDot: [6, 3, 2, 3, 2, 3],
  SlantDashDot: [6, 3, 2, 3],
  Dot: [2, 2],
};

/** Paints the borders of a cell; those of a merged one come from its corner cells. */
export function paintBorders(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { area, box }: ShownCell,
): void {
  const first = bordersAt(scene, area.top, area.left);
  const last = isOneCell(area) ? first : bordersAt(scene, area.bottom, area.right);
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  if (first !== null) {
    paintLine(context, first.top, [box.left - 1, box.top, right, box.top]);
    paintLine(context, first.left, [box.left, box.top - 1, box.left, bottom]);
  }
  if (last !== null) {
    paintLine(context, last.bottom, [box.left - 1, bottom, right, bottom]);
    paintLine(context, last.right, [right, box.top - 1, right, bottom]);
  }
}

type Borders = ReturnType<Scene["format"]>["borders"];

function bordersAt(scene: Scene, row: number, column: number): Borders | null {
  const cell = scene.cell(row, column);
  return cell === null ? null : scene.format(cell.format).borders;
}

/** Edges lie on the last pixel of the cell before them, where Excel has them. */
function paintLine(
  context: CanvasRenderingContext2D,
  border: Border | null,
  [fromX, fromY, toX, toY]: readonly [number, number, number, number],
): void {
  if (border === null) return;
  const width = WIDTHS[border.weight];
  const shift = width % 2 === 1 ? -0.5 : -1;
  const horizontal = fromY === toY;
  context.strokeStyle = border.color;
  context.lineWidth = border.style === "Double" ? 1 : width;
  context.setLineDash([...DASHES[border.style]]);
  context.beginPath();
  const along = (offset: number): void => {
    context.moveTo(horizontal ? fromX : fromX + shift + offset, horizontal ? fromY + shift + offset : fromY);
    context.lineTo(horizontal ? toX : toX + shift + offset, horizontal ? toY + shift + offset : toY);
  };
  if (border.style === "Double") {
    along(-1);
    along(1);
  } else {
    along(0);
  }
  context.stroke();
  context.setLineDash([]);
}
