import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { columnPoints } from "../../theme";

export const CENTIMETER = 28.35;

export const MARGINS = {
  leftMargin: CENTIMETER,
  rightMargin: CENTIMETER,
  topMargin: CENTIMETER,
  bottomMargin: CENTIMETER * 1.5,
} as const;

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
    width: width - MARGINS.leftMargin - MARGINS.rightMargin,
    height: height - MARGINS.topMargin - MARGINS.bottomMargin,
  };
}

/** The scale at which the printed columns fit a page; over 1 where there is room beside them. */
export function scaleAcross({ print, columnWidths }: SheetSpec): number {
  const printed = columnWidths.slice(0, print.columns ?? columnWidths.length);
  return roomOf(print).width / printed.reduce((sum, characters) => sum + columnPoints(characters), 0);
}
