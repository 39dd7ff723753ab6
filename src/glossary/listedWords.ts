/** What people put between the items of a list, whatever their keyboard: 、 ， , ； ; and line breaks. */
const BETWEEN = /[、，,；;\r\n]+/u;

/**
 * The items of a list that was typed, each once and without blanks around it.
 * @param known items that have such a sign themselves: on a line of their own they stay whole.
 */
export function listedWords(text: string, known: readonly string[] = []): readonly string[] {
  const whole = new Set(known);
  const items = text
    .split(/[\r\n]+/u)
    .flatMap((line) => (whole.has(line.trim()) ? [line] : line.split(BETWEEN)));
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
}
