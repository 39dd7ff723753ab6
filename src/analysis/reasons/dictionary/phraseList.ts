/**
 * Reads phrases written one after another, parted by semicolons and line breaks.
 *
 * @example phraseList("等太久; 排队") // ["等太久", "排队"]
 */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
