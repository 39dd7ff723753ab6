/** Reads phrases written one after another, parted by semicolons and line breaks. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
