import { across, cell } from "../layout/cells";
import { GRID } from "../layout/grid";
import type { Cell, CellsBlock, StyleName, Tone } from "../sheetSpec";
import type { MeasureTile } from "./measureTiles";

const VALUE_STYLES: Readonly<Record<Tone, StyleName>> = {
  brand: "tileValue",
  muted: "tileValue",
  warning: "tileValueBad",
  good: "tileValueGood",
  bad: "tileValueBad",
};

/** The tiles side by side over the grid: four of three columns, or six of two. */
export function tileBlocks(tiles: readonly MeasureTile[], row: number): readonly CellsBlock[] {
  const columns = tiles.length <= 4 ? 3 : 2;
  return tiles.map((tile, i) => tileBlock(tile, row, columnOfTile(i, columns), columns));
}

/** The first column of a tile; the gap in the middle of the grid stays free. */
export function columnOfTile(index: number, columns: number): number {
  const half = GRID.columns / columns;
  return index < half ? GRID.left + index * columns : GRID.right + (index - half) * columns;
}

function tileBlock(tile: MeasureTile, row: number, column: number, columns: number): CellsBlock {
  const value: Cell = { content: tile.value, style: VALUE_STYLES[tile.tone], format: tile.format };
  const lines = [
    cell(tile.label, "tileLabel"),
    value,
    cell(tile.note, "tileNote"),
    cell(tile.remark, "tileNote"),
  ];
  return {
    kind: "cells",
    row,
    column,
    rows: lines.map((line) => across(line, columns)),
    merges: lines.map((_, line) => ({ row: line, column: 0, rows: 1, columns })),
    rowHeights: [20, 36, 18, 18],
    decoration: { kind: "tile", tone: tile.tone, columns },
  };
}
