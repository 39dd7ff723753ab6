import type { HorizontalAlignment, VerticalAlignment } from "../../model/cellFormat";

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** A file's horizontal alignment; "General" when absent. */
export function horizontalAlignment(name: string | null): HorizontalAlignment {
  return HORIZONTAL[name ?? ""] ?? "General";
}

/** A file's vertical alignment; "Bottom" when absent. */
export function verticalAlignment(name: string | null): VerticalAlignment {
  return VERTICAL[name ?? ""] ?? "Bottom";
}

/** A file's word for an alignment. */
export function alignmentName(alignment: HorizontalAlignment | VerticalAlignment): string {
  const found = [...Object.entries(HORIZONTAL), ...Object.entries(VERTICAL)].find(
    ([, each]) => each === alignment,
  );
  return found?.[0] ?? "general";
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
