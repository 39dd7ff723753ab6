import { charactersOfPixels, COLUMN_PADDING, columnPixels } from "../../model/columnPixels";

/** English Metric Units in a point. */
export const EMU_PER_POINT = 12_700;
/** Points in an inch, in which a file has margins. */
export const POINTS_PER_INCH = 72;

/** Whole English Metric Units of so many points. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
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
  return charactersOfPixels(Math.ceil((8 * digitWidth + COLUMN_PADDING) / 8) * 8);
}
