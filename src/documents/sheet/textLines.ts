import { displayWidth, EDGES } from "./displayWidth";

/** Characters that the space between two columns is wide. */
const BETWEEN = 5 / 7;

/** What a letter, and a blank, of other scripts take on average of the characters that widths are counted in: digits. */
const [LETTER, BLANK] = [0.93, 0.6];

/** Characters by which a column is widened so that a text of two lines, or of more, takes one line less. */
const [ORPHAN, ORPHAN_OF_MORE] = [5, 2];

/** Signs that end no line, and those that begin none. */
const [OPENING, CLOSING] = ["[(\\[（［「『《〈【“‘]", "[)\\]）］」』》〉】”’，。、；：！？,.;:!?%/…]"];

/** Chinese breaks after any character but beside such signs, other scripts between words. */
const PIECES = new RegExp(
  `${OPENING}*(?:(?!${OPENING})[\\u2e80-\\uffff]|[^\\s\\u2e80-\\uffff]+)${CLOSING}*|[\\u2e80-\\uffff]`,
  "gu",
);

/** Characters of the body font that a line of a cell over columns of these widths has room for. */
export function lineRoom(...widths: readonly number[]): number {
  return Math.max(4, widths.reduce((sum, width) => sum + width, 0) + (widths.length - 1) * BETWEEN - EDGES);
}

/**
 * Lines that a wrapped text takes where one has room for so many characters.
 *
 * @example textLines("Waiting time and competence", 16) // 2
 */
export function textLines(text: string, room: number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
}

/**
 * The width of a column, at least `width`, at which no Chinese character or two of a text are left for a last line of their own.
 *
 * @example widthWithoutOrphan("2024年3月－5月", 14) // 16
 */
export function widthWithoutOrphan(text: string, width: number): number {
  const lines = textLines(text, lineRoom(width));
  if (lines === 1 || !/\p{Script=Han}/u.test(text)) return width;
  const wider = Array.from({ length: lines === 2 ? ORPHAN : ORPHAN_OF_MORE }, (_, more) => width + more + 1);
  return wider.find((wide) => textLines(text, lineRoom(wide)) < lines) ?? width;
}

/** Characters of the widest piece of a text that no line breaks. */
export function widestPiece(text: string): number {
  return Math.max(0, ...[...text.matchAll(PIECES)].map(([piece]) => displayWidth(piece)));
}

function linesOf(text: string, room: number): number {
  let [lines, used, end] = [1, 0, 0];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    const gap = index > end && used > 0 ? BLANK : 0;
    const width = displayWidth(piece) * (/[a-z]/iu.test(piece) ? LETTER : 1);
    if (used > 0 && used + gap + width > room) [lines, used] = [lines + 1, 0];
    else used += gap;
    // a piece wider than a line goes on over the next ones
    const over = Math.max(0, Math.ceil((used + width) / room) - 1);
    [lines, used] = [lines + over, used + width - over * room];
    end = index + piece.length;
  }
  return lines;
}
