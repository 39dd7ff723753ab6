import { displayWidth, EDGES } from "./displayWidth";

/** Characters that the space between two columns is wide. */
const BETWEEN = 5 / 7;

/** What a letter, and a blank, of other scripts take on average of the characters that widths are counted in: digits. */
const [LETTER, BLANK] = [0.93, 0.6];

/** Characters that stand badly alone on a last line; on the second of two also more, up to a share of its room. */
const [ORPHAN, ORPHAN_OF_TWO, ORPHAN_SHARE] = [3, 5, 0.4];

/** Characters that a column is widened by at most so that nothing stands alone. */
const [WIDENED, WIDENED_OF_MORE] = [7, 3];

/** Chinese characters of 10 points that a column's edges and all have room for: two digits of 11 points are a little wider. */
const TAKEN = 1.06;

/** Signs that end no line, and those that begin none. */
const [OPENING, CLOSING] = ["[(\\[（［「『《〈【“‘]", "[)\\]）］」』》〉】”’，。、；：！？,.;:!?%/…]"];

/** Chinese breaks after any character but beside such signs, other scripts between words; neither at a no-break space. */
const PIECES = new RegExp(
  `${OPENING}*(?:(?!${OPENING})[\\u2e80-\\uffff]|(?:[^\\s\\u2e80-\\uffff]|\\u00a0[\\u2e80-\\uffff]?)+)${CLOSING}*|[\\u2e80-\\uffff]`,
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
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room).lines, 0);
}

/**
 * The width of a column, at least `width`, at which no Chinese character or two of a text are left for a last line of their
 * own, neither by the room that is kept for each character nor by what it takes.
 *
 * @example widthWithoutOrphan("2024年3月－5月", 14) // 16
 */
export function widthWithoutOrphan(text: string, width: number): number {
  if (!/\p{Script=Han}/u.test(text) || !hasOrphan(text, width)) return width;
  const most = textLines(text, lineRoom(width)) === 2 ? WIDENED : WIDENED_OF_MORE;
  const wider = Array.from({ length: most }, (_, more) => width + more + 1);
  return wider.find((wide) => !hasOrphan(text, wide)) ?? width;
}

function hasOrphan(text: string, width: number): boolean {
  const room = lineRoom(width);
  const kept = linesOf(text, room);
  const taken = linesOf(text, width * TAKEN);
  const alone = kept.lines > 2 ? ORPHAN : Math.max(ORPHAN, Math.min(ORPHAN_OF_TWO, room * ORPHAN_SHARE));
  return (kept.lines > 1 && kept.used <= alone) || (taken.lines > 1 && taken.used <= ORPHAN);
}

/** Characters of the widest piece of a text that no line breaks. */
export function widestPiece(text: string): number {
  return Math.max(0, ...[...text.matchAll(PIECES)].map(([piece]) => displayWidth(piece)));
}

/** How many lines a paragraph takes, and how much of the last one. */
function linesOf(text: string, room: number): { readonly lines: number; readonly used: number } {
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
  return { lines, used };
}
