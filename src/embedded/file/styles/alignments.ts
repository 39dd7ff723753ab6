import type { HorizontalAlignment, VerticalAlignment } from "../../model/cellFormat";
import { nameOf, type WordPairs, wordOf } from "../notation/wordPairs";

const HORIZONTAL: WordPairs<HorizontalAlignment> = [
  ["General", "general"],
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Fill", "fill"],
  ["Justify", "justify"],
  ["CenterAcrossSelection", "centerContinuous"],
  ["Distributed", "distributed"],
];

const VERTICAL: WordPairs<VerticalAlignment> = [
  ["Top", "top"],
  ["Center", "center"],
  ["Bottom", "bottom"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
];

/** A file's horizontal alignment; "General" when absent. */
export function horizontalAlignment(word: string | null): HorizontalAlignment {
  return nameOf(HORIZONTAL, word) ?? "General";
}

/** A file's vertical alignment; "Bottom" when absent. */
export function verticalAlignment(word: string | null): VerticalAlignment {
  return nameOf(VERTICAL, word) ?? "Bottom";
}

/** A file's word for a horizontal alignment; null for the usual one. */
export function horizontalWord(alignment: HorizontalAlignment): string | null {
  return alignment === "General" ? null : wordOf(HORIZONTAL, alignment);
}

/** A file's word for a vertical alignment; null for the usual one. */
export function verticalWord(alignment: VerticalAlignment): string | null {
  return alignment === "Bottom" ? null : wordOf(VERTICAL, alignment);
}

/** Degrees (-90 … 90, 180 for vertical text) of a file's textRotation (0 … 180, 255). */
export function orientationOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** A file's textRotation for degrees. */
export function rotationOf(orientation: number): number {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation;
}
