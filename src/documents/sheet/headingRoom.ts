import type { Column } from "./column";
import { displayWidth, EDGES } from "./displayWidth";
import { lineRoom, textLines, widestPiece, widthWithoutOrphan } from "./textLines";

/** Lines and words are counted so much wider: bold letters are wider than those that widths are counted in. */
const BOLD = 1;
/** A column of wrapped texts may give others of its width down to so many characters. */
const LEAST_OF_GIVER = 24;
/** Points of headings of one line. */
export const ONE_LINE = 26;
const LINE_POINTS = 14;
const PADDING_POINTS = 6;

/**
 * The same columns, none so narrow that a word of its heading is broken. What they need beyond `most` characters in all, the
 * widest columns of wrapped texts give; where none can, what is kept for bold letters and for whole last lines.
 *
 * @param printed how many columns from the left have to fit.
 */
export function withHeadingRoom<Row>(
  columns: readonly Column<Row>[],
  printed: number,
  most: number,
): readonly Column<Row>[] {
  const widths = columns.map(({ heading, width }) => headingWidth(heading, width));
  const sum = (all: readonly number[]): number =>
    all.slice(0, printed).reduce((one, other) => one + other, 0);
  const room = Math.max(most, sum(columns.map(({ width }) => width)));
  let over = sum(widths) - room;
  while (over > 0) {
    const giver = widestGiver(columns.slice(0, printed), widths);
    if (giver < 0) break;
    const given = Math.min(over, 1);
    widths[giver] = (widths[giver] ?? 0) - given;
    over -= given;
  }
  return columns.map((column, place) => {
    const width = widths[place] ?? column.width;
    const spare = width - Math.max(column.width, wordWidth(column.heading, 0));
    const given = place < printed ? Math.max(0, Math.min(over, spare)) : 0;
    over -= given;
    return { ...column, width: width - given };
  });
}

/** Wide enough for each word, and for a Chinese heading so that no character or two are left for a last line of their own. */
export function headingWidth(heading: string, width: number): number {
  return Math.max(widthWithoutOrphan(heading, width), wordWidth(heading));
}

/** Characters of a column in which a Chinese heading takes no more than two lines. */
export function twoLineWidth(heading: string): number {
  const half = 2 * Math.ceil(displayWidth(heading) / 4);
  return half + EDGES + BOLD;
}

/** What its widest word takes; a Chinese character is as wide in bold. */
function wordWidth(heading: string, bold = BOLD): number {
  const widest = widestPiece(heading);
  return widest + EDGES + (widest > 2 ? bold : 0);
}

function widestGiver(columns: readonly Column<never>[], widths: readonly number[]): number {
  const able = columns.map(({ wrap, heading }, place) => {
    const width = widths[place] ?? 0;
    return wrap === true && width > Math.max(LEAST_OF_GIVER, wordWidth(heading)) ? width : 0;
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
    .map(({ heading, width }) => textLines(heading, lineRoom(width) - BOLD));
  return Math.max(least, Math.max(0, ...lines) * LINE_POINTS + PADDING_POINTS);
}
