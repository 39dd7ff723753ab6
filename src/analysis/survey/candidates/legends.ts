import type { RawCell } from "../rawColumn";
import type { SourceSample } from "../recognition";
import type { HeaderRow } from "./headerRow";
import { statedScale } from "./statedScale";

/** A legend has a line for each step of a scale at most. */
const MOST_LINES = 12;
/** More than this many cells to a row are data. */
const FEW_CELLS = 2;

/**
 * What beside and under a table says what its numbers mean: a column with a line for each step (1=非常满意), joined to one
 * text, and remarks in rows of their own.
 */
export function legendsBeside(sample: SourceSample, { row, headers }: HeaderRow): readonly string[] {
  const rows = [...sample.rows, ...(sample.furtherRows ?? [])].slice(row + 1);
  const under = rows
    .filter((cells) => filledIn(cells).length <= FEW_CELLS)
    .flatMap(filledIn)
    .filter((text) => /\d\D+\d/.test(text));
  const beside = headers.flatMap((_, column) => {
    const lines = filledIn(rows.map((cells) => cells[column] ?? ""));
    const isLegend = lines.length <= MOST_LINES && lines.length * 2 < rows.length && lines.every(saysOneStep);
    return isLegend && lines.length > 1 ? [lines.join("；")] : [];
  });
  const remarks = under.filter((text) => statedScale(text).labels.length > 1);
  return [...new Set([...remarks, ...beside])];
}

function filledIn(cells: readonly RawCell[]): string[] {
  return cells.map((cell) => String(cell).trim()).filter((text) => text !== "");
}

function saysOneStep(text: string): boolean {
  return statedScale(text).labels.length === 1;
}
