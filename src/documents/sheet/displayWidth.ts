/** Width of a text in characters of the body font; a Chinese character counts two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

/** Characters of a column's width that the cell's edges, or its indent, take. */
export const EDGES = 2;

/** Characters of a column in which each of some texts stands in one line, at least so many. */
export function widthOf(texts: readonly string[], least: number): number {
  return Math.max(least, ...texts.map((text) => displayWidth(text) + EDGES));
}
