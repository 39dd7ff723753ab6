import type { Font } from "../../model/cellFormat";
import { PIXELS_PER_POINT } from "./geometry";

const FALLBACKS =
  '"Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** A font as a canvas and a style sheet name it. */
export function cssFont(font: Pick<Font, "name" | "size" | "bold" | "italic">): string {
  const weight = font.bold ? "600 " : "";
  const slant = font.italic ? "italic " : "";
  return `${slant}${weight}${font.size * PIXELS_PER_POINT}px "${font.name}", ${FALLBACKS}`;
}
