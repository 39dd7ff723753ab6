import { addressOf } from "../formulas/reference";
import { across, cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import type { Cell, CellsBlock, StyleName } from "../sheet/cellSpec";
import type { DocumentSources } from "../sources";
import type { MeasureTile, TileContent, TileNote, ToneRule } from "./measureTile";

/** A tile's lines before its notes: label and value. */
const LINES_ABOVE = 2;

/** Up to so many tiles stand two in a row, more of them three. */
const MOST_WIDE = 4;

/** The tiles in rows over the grid, each row as high as its tiles need, and how many rows they take. */
export function tileBlocks(
  sources: DocumentSources,
  tiles: readonly MeasureTile[],
  firstRow: number,
): { readonly blocks: readonly CellsBlock[]; readonly height: number } {
  const abreast = tiles.length <= MOST_WIDE ? 2 : 3;
  const columns = GRID.columns / abreast;
  const blocks: CellsBlock[] = [];
  let row = firstRow;
  for (let first = 0; first < tiles.length; first += abreast) {
    const drawn = tiles.slice(first, first + abreast).flatMap(({ label, content }, i) => {
      const column = GRID.left + i * columns;
      const found = content(sources, addressOf(row + 1, column, true));
      return found === null ? [] : [{ label: sources.words(label), content: found, column }];
    });
    const notes = Math.max(...drawn.map(({ content }) => content.notes.length), 0);
    for (const { label, content, column } of drawn) {
      blocks.push({ ...tileBlock(sources, label, content, { columns, notes }), row, column });
    }
    row += LINES_ABOVE + notes + 1;
  }
  return { blocks, height: row - firstRow - 1 };
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
