import { idCodes } from "../textCodes";
import { foldText } from "./foldText";

const BLANKS: ReadonlySet<string> = new Set(
  "|null|(null)|none|nan|nil|-|--|—|——|/|\\\\|空|(空)|(跳过)|跳过|blank|(blank)".split("|"),
);

/** Letters that a blank begins with: null, none, blank. */
const [A, B, N, Z] = ["a", "b", "n", "z"].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];
const [ZERO, NINE] = [48, 57];
const LOWER_CASE = 32;
const LAST_ASCII = 127;

/**
 * Whether a text, as it is written, is worth folding for isBlankText: ids and numbers, of which a source has as many as rows,
 * begin as no blank does.
 *
 * @example ["(空)", "0013"].map(mayBeBlank) // [true, false]
 */
export function mayBeBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= ZERO && first <= NINE) return false;
  const lower = first | LOWER_CASE;
  return first > LAST_ASCII || lower < A || lower > Z || lower === B || lower === N;
}

/** Rows are judged, and columns read, by the same texts. */
const blanksBefore = new WeakMap<readonly string[], Uint8Array>();

/**
 * By code, 1 for texts that are how an export writes an empty cell (see isBlankText), each looked at once.
 *
 * @example blankCodes(["好", "-", " "]) // Uint8Array.of(0, 0, 1, 1)
 */
export function blankCodes(texts: readonly string[]): Uint8Array {
  const known = blanksBefore.get(texts);
  // while a source is read its texts become more
  if (known?.length === texts.length + 1) return known;
  const ids = idCodes(texts);
  const blank = new Uint8Array(texts.length + 1);
  for (let code = 1; code <= texts.length; code++) {
    if (ids[code] === 1) continue;
    const text = texts[code - 1] ?? "";
    if (mayBeBlank(text) && isBlankText(foldText(text))) blank[code] = 1;
  }
  blanksBefore.set(texts, blank);
  return blank;
}

/**
 * Whether a folded text is how an export writes an empty cell ("null", "-", "(空)").
 *
 * @example ["null", "—", "0"].map(isBlankText) // [true, true, false]
 */
export function isBlankText(folded: string): boolean {
  return BLANKS.has(folded);
}
