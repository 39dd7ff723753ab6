import type { Area } from "../../model/area";
import { intersect, isOneCell, sameArea } from "../../model/area";
import { clipped } from "./clipped";
import { HEADER_HEIGHT, type Pane, panesOf } from "./geometry";
import { paintBars } from "./paintBars";
import { paintBorders } from "./paintBorders";
import { paintHeaders } from "./paintHeaders";
import { paintShapes } from "./paintShapes";
import { paintText } from "./paintText";
import type { Scene } from "./scene";
import { boxIn, cellsBefore, type ShownCell, shownCells } from "./shownCells";

/** Paints the sheet as it is seen now. */
export function paintGrid(context: CanvasRenderingContext2D, scene: Scene): void {
  const { view } = scene;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, view.width, view.height);
  for (const pane of panesOf(scene.geometry, view)) {
    clipped(context, pane.clip, () => {
      paintPane(context, scene, pane);
    });
  }
  paintFrozenLines(context, scene);
  paintHeaders(context, scene);
}

function paintPane(context: CanvasRenderingContext2D, scene: Scene, pane: Pane): void {
  if (scene.layout.showGridlines) paintGridlines(context, scene, pane);
  const cells = shownCells(scene, pane);
  for (const cell of cells) paintFill(context, scene, cell);
  for (const cell of cells) paintBars(context, scene, cell);
  for (const cell of [...cellsBefore(scene, pane), ...cells]) paintText(context, scene, cell, pane);
  for (const cell of cells) paintBorders(context, scene, cell);
  paintShapes(context, scene, pane);
  paintSelection(context, scene, pane);
}

function paintGridlines(context: CanvasRenderingContext2D, scene: Scene, pane: Pane): void {
  const { rows, columns } = scene.geometry;
  context.fillStyle = scene.colors.gridline;
  for (let row = pane.area.top; row <= pane.area.bottom; row++) {
    context.fillRect(pane.clip.left, pane.originY + rows.start(row + 1) - 1, pane.clip.width, 1);
  }
  for (let column = pane.area.left; column <= pane.area.right; column++) {
    context.fillRect(pane.originX + columns.start(column + 1) - 1, pane.clip.top, 1, pane.clip.height);
  }
}

function paintFill(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { row, column, area, box }: ShownCell,
): void {
  const cell = scene.cell(row, column);
  const fill = cell === null ? null : (cell.rule?.fill ?? scene.format(cell.format).fill);
  if (fill === null && isOneCell(area)) return;
  context.fillStyle = fill ?? "#ffffff";
  if (fill === null) context.fillRect(box.left, box.top, box.width - 1, box.height - 1);
  else context.fillRect(box.left - 1, box.top - 1, box.width + 1, box.height + 1);
}

function paintSelection(context: CanvasRenderingContext2D, scene: Scene, pane: Pane): void {
  const { selection, colors } = scene;
  if (intersect(selection, grown(pane.area)) === null) return;
  const { left, top, width, height } = boxIn(scene, pane, selection);
  if (!isOneSelected(scene)) {
    context.fillStyle = colors.selectionFill;
    context.fillRect(left, top, width, height);
  }
  context.strokeStyle = colors.selection;
  context.lineWidth = 2;
  context.strokeRect(left - 0.5, top - 0.5, width, height);
}

/** Whether one cell is selected, or one merged one. */
function isOneSelected({ selection, layout }: Scene): boolean {
  return isOneCell(selection) || layout.merges.some((merge) => sameArea(merge, selection));
}

function grown({ top, left, bottom, right }: Area): Area {
  return { top: top - 1, left: left - 1, bottom: bottom + 1, right: right + 1 };
}

function paintFrozenLines(context: CanvasRenderingContext2D, { geometry, view, colors }: Scene): void {
  const { frozen, headerWidth } = geometry;
  context.fillStyle = colors.frozenLine;
  if (frozen.rows > 0) context.fillRect(0, HEADER_HEIGHT + frozen.height - 1, view.width, 1);
  if (frozen.columns > 0) context.fillRect(headerWidth + frozen.width - 1, 0, 1, view.height);
}
