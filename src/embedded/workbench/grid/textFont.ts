import type { Font } from "../../model/cellFormat";

const FALLBACKS =
  '"Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** A font as a canvas and a style sheet name it. @param scale pixels in a point. */
export function cssFont(font: Pick<Font, "name" | "size" | "bold" | "italic">, scale: number): string {
  const weight = font.bold ? "600 " : "";
  const slant = font.italic ? "italic " : "";
  return `${slant}${weight}${font.size * scale}px "${font.name}", ${FALLBACKS}`;
}
