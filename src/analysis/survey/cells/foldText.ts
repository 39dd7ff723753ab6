const FULL_WIDTH_OFFSET = 0xfee0;
/** Ids and numbers, of which a source has as many as rows: there is nothing to clean in them, and seeing that is quick. */
const PLAIN = /^[!-~]*$/;

/**
 * Edge spaces and zero-width characters off, full-width letters and digits narrowed; punctuation stays as written.
 *
 * @example cleanText("\u3000工号ＡＢ１２，") // "工号AB12，"
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u3000\u00a0]/g, " ")
    .trim();
}

/**
 * Compatibility width, lower case, single spaces: for comparing short texts.
 *
 * @example foldText(" Very  Ｇood！") // "very good!"
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return cleanText(text.normalize("NFKC")).toLowerCase().replace(/\s+/g, " ");
}

/**
 * A header as shown: line breaks and runs of spaces become one space.
 *
 * @example foldSpaces("满意度\n评分") // "满意度 评分"
 */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u3000]+/g, " ").trim();
}

const NARROW_WORD = /^[\u0020-\u024f]+$/;

/**
 * Whether folded `text` has `word`: anywhere for Chinese, at word boundaries (plural allowed) for Latin script.
 *
 * @example ["total ratings", "narrating"].map((text) => hasWord(text, "rating")) // [true, false]
 */
export function hasWord(text: string, word: string): boolean {
  const first = text.indexOf(word);
  if (first < 0 || !NARROW_WORD.test(word)) return first >= 0;
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) {
    if (isBoundary(text, at - 1) && isWordEnd(text, at + word.length)) return true;
  }
  return false;
}

function isWordEnd(text: string, end: number): boolean {
  return isBoundary(text, end) || (text[end] === "s" && isBoundary(text, end + 1));
}

function isBoundary(text: string, at: number): boolean {
  const character = text[at];
  return character === undefined || !/[a-z0-9]/.test(character);
}
