/** Pixels of the widest digit of Calibri 11, in which the model counts column widths. */
const DIGIT_WIDTH = 7;
/** Pixels that a column has beside its digits. */
const PADDING = 5;

/** English Metric Units in a point. */
export const EMU_PER_POINT = 12_700;
/** Points in an inch, in which a file has margins. */
export const POINTS_PER_INCH = 72;
/** Points of a pixel at 96 dots an inch. */
export const POINTS_PER_PIXEL = 0.75;

/** Pixels of a column of so many characters (ECMA-376 18.3.1.13). */
export function columnPixels(characters: number): number {
  if (characters < 1) return Math.round(characters * (DIGIT_WIDTH + PADDING));
  return Math.round(characters * DIGIT_WIDTH) + PADDING;
}

/**
 * Characters of a column from a file's `width`, which counts the padding too; two decimals as Excel shows them. The
 * model's are those of Calibri 11; `digitWidth` is that of the file's own normal font, in pixels.
 */
export function charactersOfFileWidth(width: number, digitWidth: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
  return charactersOfPixels(pixels);
}

/** A file's `width` for characters. */
export function fileWidthOfCharacters(characters: number, digitWidth: number): number {
  return Math.trunc((columnPixels(characters) / digitWidth) * 256) / 256;
}

/** Characters of a column where a file names no width: 8 digits and padding, rounded up to 8 pixels. */
export function standardCharacters(digitWidth: number): number {
  return charactersOfPixels(Math.ceil((8 * digitWidth + PADDING) / 8) * 8);
}

function charactersOfPixels(pixels: number): number {
  const characters =
    pixels < DIGIT_WIDTH + PADDING ? pixels / (DIGIT_WIDTH + PADDING) : (pixels - PADDING) / DIGIT_WIDTH;
  return Math.round(characters * 100) / 100;
}
