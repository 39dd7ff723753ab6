import { across, cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import type { Cell, CellsBlock, StyleName, Tone } from "../sheet/sheetSpec";
import type { MeasureTile, TileNote } from "./measureTile";

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
  const lines = tileRows(tiles) - 2;
  return tiles.map((tile, i) => tileBlock(tile, row, columnOfTile(i, columns), { columns, lines }));
}

/** How many rows the tiles take: label, value, and as many lines as the fullest tile has. */
export function tileRows(tiles: readonly MeasureTile[]): number {
  return 2 + Math.max(...tiles.map(({ notes }) => notes.length), 0);
}

/** The first column of a tile; the gap in the middle of the grid stays free. */
export function columnOfTile(index: number, columns: number): number {
  const half = GRID.columns / columns;
  return index < half ? GRID.left + index * columns : GRID.right + (index - half) * columns;
}

function tileBlock(
  tile: MeasureTile,
  row: number,
  column: number,
  { columns, lines: noteLines }: { readonly columns: number; readonly lines: number },
): CellsBlock {
  const value: Cell = { content: tile.value, style: VALUE_STYLES[tile.tone], format: tile.format };
  const lines = [
    cell(tile.label, "tileLabel"),
    value,
    ...Array.from({ length: noteLines }, (_, line) => noteCell(tile.notes[line])),
  ];
  return {
    kind: "cells",
    row,
    column,
    rows: lines.map((line) => across(line, columns)),
    merges: lines.map((_, line) => ({ row: line, column: 0, rows: 1, columns })),
    rowHeights: [24, 36, ...Array.from({ length: noteLines }, () => 17)],
    decoration: { kind: "tile", tone: tile.tone, columns },
  };
}

function noteCell(note: TileNote | undefined): Cell {
  if (note === undefined) return cell(null, "tileNote");
  const style = note.tone === null ? "tileNote" : note.tone === "good" ? "tileNoteGood" : "tileNoteBad";
  return cell(note.content, style);
}
