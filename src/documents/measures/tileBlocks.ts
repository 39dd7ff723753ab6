import { addressOf } from "../formulas/reference";
import { across, cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import type { Cell, CellsBlock, StyleName } from "../sheet/cellSpec";
import type { DocumentSources } from "../sources";
import type { MeasureTile, TileContent, TileNote, ToneRule } from "./measureTile";

/** A tile's lines before its notes: label and value. */
const LINES_ABOVE = 2;

/** The tiles side by side over the grid, four of three columns or six of two, and how many rows they take. */
export function tileBlocks(
  sources: DocumentSources,
  tiles: readonly MeasureTile[],
  row: number,
): { readonly blocks: readonly CellsBlock[]; readonly height: number } {
  const columns = tiles.length <= 4 ? 3 : 2;
  const drawn = tiles.flatMap(({ label, content }, i) => {
    const column = columnOfTile(i, columns);
    const found = content(sources, addressOf(row + 1, column, true));
    return found === null ? [] : [{ label: sources.words(label), content: found, column }];
  });
  const notes = Math.max(...drawn.map(({ content }) => content.notes.length), 0);
  return {
    blocks: drawn.map(({ label, content, column }) => ({
      ...tileBlock(sources, label, content, { columns, notes }),
      row,
      column,
    })),
    height: LINES_ABOVE + notes,
  };
}

/** The first column of a tile; the gap in the middle of the grid stays free. */
function columnOfTile(index: number, columns: number): number {
  const half = GRID.columns / columns;
  return index < half ? GRID.left + index * columns : GRID.right + (index - half) * columns;
}

function tileBlock(
  sources: DocumentSources,
  label: string,
  { value, format, tone, valueTone, notes }: TileContent,
  size: { readonly columns: number; readonly notes: number },
): Omit<CellsBlock, "row" | "column"> {
  const { columns } = size;
  const lines: readonly Cell[] = [
    cell(label, "tileLabel"),
    toned(sources, { content: value, style: "tileValue", format }, valueTone ?? null, VALUE_STYLES),
    ...Array.from({ length: size.notes }, (_, line) => noteCell(sources, notes[line])),
  ];
  return {
    kind: "cells",
    rows: lines.map((line) => across(line, columns)),
    merges: lines.map((_, line) => ({ row: line, column: 0, rows: 1, columns })),
    rowHeights: [24, 36, ...Array.from({ length: size.notes }, () => 17)],
    decoration: { kind: "tile", tone, columns },
  };
}

function noteCell(sources: DocumentSources, note: TileNote | undefined): Cell {
  if (note === undefined) return cell(null, "tileNote");
  return toned(sources, cell(note.content, "tileNote"), note.tone, NOTE_STYLES);
}

const VALUE_STYLES = { good: "tileValueGood", bad: "tileValueBad" } as const;
const NOTE_STYLES = { good: "tileNoteGood", bad: "tileNoteBad" } as const;

/** A cell that is good or bad while its conditions hold; as of the run where sheets are written without formulas. */
function toned(
  { context }: DocumentSources,
  plain: Cell,
  tone: ToneRule | null,
  styles: Readonly<Record<"good" | "bad", StyleName>>,
): Cell {
  if (tone === null) return plain;
  const isFixed = !context.formulas || (tone.good === null && tone.bad === null);
  if (isFixed) return tone.now === null ? plain : { ...plain, style: styles[tone.now] };
  const looks = ["good", "bad"] as const;
  const rules = looks.flatMap((look) => {
    const condition = tone[look];
    return condition === null ? [] : [{ formula: `=${condition}`, look }];
  });
  return { ...plain, rules };
}
