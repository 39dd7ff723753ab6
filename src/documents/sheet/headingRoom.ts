import type { Column } from "./column";
import { displayWidth } from "./displayWidth";

/** Characters of a column's width that a heading's indent and the cell's edges take. */
const EDGES = 2;
/** Where lines are counted one more: bold letters are wider than those that widths are counted in. */
const BOLD = 1;
/** A column of wrapped texts may give others of its width down to so many characters. */
const LEAST_OF_GIVER = 24;
const LINE_POINTS = 14;
const PADDING_POINTS = 6;

/** Chinese breaks after any character, other scripts between words. */
const PIECES = /[\u2e80-\uffff]|[^\s\u2e80-\uffff]+/gu;

/**
 * The same columns, none so narrow that a word of its heading is broken. What they need beyond `most` characters in all, the
 * widest columns of wrapped texts give.
 *
 * @param printed how many columns from the left have to fit.
 */
export function withHeadingRoom<Row>(
  columns: readonly Column<Row>[],
  printed: number,
  most: number,
): readonly Column<Row>[] {
  const widths = columns.map(({ heading, width }) => Math.max(width, widestPiece(heading) + EDGES));
  const sum = (all: readonly number[]): number =>
    all.slice(0, printed).reduce((one, other) => one + other, 0);
  const room = Math.max(most, sum(columns.map(({ width }) => width)));
  for (let over = sum(widths) - room; over > 0;) {
    const giver = widestGiver(columns.slice(0, printed), widths);
    if (giver < 0) break;
    const given = Math.min(over, 1);
    widths[giver] = (widths[giver] ?? 0) - given;
    over -= given;
  }
  return columns.map((column, place) => ({ ...column, width: widths[place] ?? column.width }));
}

function widestGiver(columns: readonly Column<never>[], widths: readonly number[]): number {
  const able = columns.map(({ wrap, heading }, place) => {
    const width = widths[place] ?? 0;
    return wrap === true && width > Math.max(LEAST_OF_GIVER, widestPiece(heading) + EDGES) ? width : 0;
  });
  const widest = Math.max(0, ...able);
  return widest === 0 ? -1 : able.indexOf(widest);
}

/**
 * Points at which the headings of columns show whole.
 *
 * @example headingHeight([{ heading: "Core problem (by share)", width: 13 }], 34) // 48
 */
export function headingHeight(
  columns: readonly Pick<Column<never>, "heading" | "width" | "hidden" | "unseen">[],
  least: number,
): number {
  const lines = columns
    .filter(({ hidden, unseen }) => hidden !== true && unseen !== true)
    .map(({ heading, width }) => linesOf(heading, width - EDGES - BOLD));
  return Math.max(least, Math.max(0, ...lines) * LINE_POINTS + PADDING_POINTS);
}

function linesOf(heading: string, room: number): number {
  let [lines, used] = [1, 0];
  let end = 0;
  for (const { 0: piece, index } of heading.matchAll(PIECES)) {
    const gap = index > end && used > 0 ? 1 : 0;
    const width = displayWidth(piece);
    if (used > 0 && used + gap + width > room) [lines, used] = [lines + 1, width];
    else used += gap + width;
    end = index + piece.length;
  }
  return lines;
}

function widestPiece(heading: string): number {
  return Math.max(0, ...[...heading.matchAll(PIECES)].map(([piece]) => displayWidth(piece)));
}
