/** Places where a line may break: after a space, after a hyphen or slash between letters, and before and after East Asian characters. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][，。、；：！？）」』】》]*|[^\s/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}-]+[/-](?=\p{L})|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+\s*|\s+/gu;

/** The lines of a text in so much width; words that are longer than a line are cut. */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(text: string, width: number, measure: (text: string) => number): string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(PIECES) ?? []) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = measure(piece.trimEnd()) <= width ? piece : cutInto(piece, width, measure, lines);
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines.length === 0 ? [""] : lines;
}

/** Puts all but the last part of a long word into the lines; gives the last part. */
function cutInto(word: string, width: number, measure: (text: string) => number, lines: string[]): string {
  let part = "";
  for (const character of word) {
    if (part !== "" && measure(part + character) > width) {
      lines.push(part);
      part = "";
    }
    part += character;
  }
  return part;
}
