import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { columnPoints } from "../../theme";

export const CENTIMETER = 28.35;

/** Margins but for those at the sides, which some sheets have wider; the foot of the page stands in the lower one. */
export const MARGINS = {
  topMargin: CENTIMETER,
  bottomMargin: CENTIMETER,
  headerMargin: CENTIMETER / 2,
  footerMargin: CENTIMETER / 2,
} as const;

/** The smallest text of a sheet, 9 points, is printed at 8 from this scale on. */
export const LEAST_SCALE = 8 / 9;

/** Of a page's height: rows come out a little higher with another font or printer. */
export const SAFE = 0.97;

const A4 = { portrait: { width: 595.3, height: 841.9 }, landscape: { width: 841.9, height: 595.3 } } as const;

/** What a page has room for at full size, in points. */
export function roomOf({ orientation }: SheetSpec["print"]): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = A4[orientation];
  return {
    width: width - 2 * CENTIMETER,
    height: height - MARGINS.topMargin - MARGINS.bottomMargin,
  };
}

/** The scale at which the printed columns fit a page; over 1 where there is room beside them. */
export function scaleAcross(spec: SheetSpec): number {
  return roomOf(spec.print).width / widthOf(spec);
}

/** Points of each side's margin between which the printed columns fit at a scale. */
export function sideMargin(spec: SheetSpec, scale: number): number {
  return Math.max(CENTIMETER, (A4[spec.print.orientation].width - scale * widthOf(spec)) / 2);
}

function widthOf({ print, columnWidths, hiddenColumns }: SheetSpec): number {
  const printed = columnWidths.slice(0, print.columns ?? columnWidths.length);
  const shown = printed.filter((_characters, column) => !hiddenColumns.includes(column));
  return shown.reduce((sum, characters) => sum + columnPoints(characters), 0);
}
