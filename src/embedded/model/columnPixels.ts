/** Pixels of the widest digit of Calibri 11, in which the model counts column widths. */
const DIGIT_WIDTH = 7;
/** Pixels that a column has beside its digits. */
export const COLUMN_PADDING = 5;

/** Points of a pixel at 96 dots an inch. */
export const POINTS_PER_PIXEL = 0.75;

/** Pixels of a column of so many characters (ECMA-376 18.3.1.13); one narrower than a character shares out the padding too. */
export function columnPixels(characters: number): number {
  if (characters < 1) return Math.round(characters * (DIGIT_WIDTH + COLUMN_PADDING));
  return Math.round(characters * DIGIT_WIDTH) + COLUMN_PADDING;
}

/** Characters of a column of so many pixels; two decimals as Excel shows them. */
export function charactersOfPixels(pixels: number): number {
  const least = DIGIT_WIDTH + COLUMN_PADDING;
  const characters = pixels < least ? pixels / least : (pixels - COLUMN_PADDING) / DIGIT_WIDTH;
  return Math.round(characters * 100) / 100;
}
