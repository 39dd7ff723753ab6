import type { Area } from "../../model/area";
import { cellArea, intersect } from "../../model/area";
import type { Box, Pane } from "./geometry";
import type { Scene } from "./scene";

/** A cell, or a merged one, that a pane shows. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly box: Box;
}

/** The cells of a pane; of merged ones the first, with the box of all. */
export function shownCells(scene: Scene, pane: Pane): readonly ShownCell[] {
  const merges = scene.layout.merges.filter((merge) => intersect(merge, pane.area) !== null);
  const covered = new Set(merges.flatMap((merge) => keysOf(intersect(merge, pane.area) ?? merge)));
  const cells = merges.map((merge) => shownCell(scene, pane, merge));
  for (let row = pane.area.top; row <= pane.area.bottom; row++) {
    if (scene.geometry.rows.size(row) === 0) continue;
    for (let column = pane.area.left; column <= pane.area.right; column++) {
      if (scene.geometry.columns.size(column) === 0 || covered.has(`${row}:${column}`)) continue;
      cells.push(shownCell(scene, pane, cellArea(row, column)));
    }
  }
  return cells;
}

/** How many columns back a text may begin that runs into the pane. */
const COLUMNS_BEFORE = 16;

/** Cells left of the pane whose texts may run into it. */
export function cellsBefore(scene: Scene, pane: Pane): readonly ShownCell[] {
  const cells: ShownCell[] = [];
  const { frozen, rows } = scene.geometry;
  // what is frozen has the cells beside it only as long as nothing is scrolled between them
  const nearest = scene.view.scrollLeft > 0 ? frozen.columns : 0;
  const first = Math.max(nearest, pane.area.left - COLUMNS_BEFORE);
  for (let row = pane.area.top; row <= pane.area.bottom; row++) {
    if (rows.size(row) === 0) continue;
    for (let column = pane.area.left - 1; column >= first; column--) {
      if ((scene.cell(row, column)?.text ?? "") === "") continue;
      cells.push(shownCell(scene, pane, cellArea(row, column)));
      break;
    }
  }
  return cells;
}

function keysOf({ top, left, bottom, right }: Area): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) keys.push(`${row}:${column}`);
  }
  return keys;
}

function shownCell(scene: Scene, pane: Pane, area: Area): ShownCell {
  return { row: area.top, column: area.left, area, box: boxIn(scene, pane, area) };
}

/** Where an area lies in the view as this pane shows it. */
export function boxIn(
  { geometry: { rows, columns } }: Scene,
  pane: Pane,
  { top, left, bottom, right }: Area,
): Box {
  return {
    left: pane.originX + columns.start(left),
    top: pane.originY + rows.start(top),
    width: columns.start(right + 1) - columns.start(left),
    height: rows.start(bottom + 1) - rows.start(top),
  };
}
