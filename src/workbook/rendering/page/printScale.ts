import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { dividePages } from "./dividePages";
import { fitsOnePage } from "./onePage";
import { CENTIMETER, scaleAcross, sideMargin } from "./paper";

/** As small as a sheet is printed to save a page, in whole percent as Excel has it: 9 points come out as 8. */
const SMALLER = 0.89;
/** Of sheets of more pages one less is nothing. */
const FEW_PAGES = 5;
/** Points by which Excel may keep a margin otherwise than it was set. */
const NEAR = 0.5;

/**
 * The scale of a sheet that is fitted to a page's width: as large as the page has room for, a little smaller where that
 * saves a page.
 */
export function printScale(spec: SheetSpec): number {
  const across = Math.min(1, scaleAcross(spec));
  if (across <= SMALLER) return across;
  const { count } = dividePages(spec, across);
  const isWorthIt = count > 1 && count <= FEW_PAGES && dividePages(spec, SMALLER).count < count;
  return isWorthIt ? SMALLER : across;
}

/**
 * Points of the margins at the sides by which a sheet gets its scale: Excel keeps breaks between rows only where it fits the
 * columns to a page's width.
 */
export function sideMargins(spec: SheetSpec): { readonly leftMargin: number; readonly rightMargin: number } {
  const isSmaller = !fitsOnePage(spec) && printScale(spec) === SMALLER;
  const side = isSmaller ? sideMargin(spec, SMALLER) : CENTIMETER;
  return { leftMargin: side, rightMargin: side };
}

/** The margins to take instead of those that a sheet has; null where these are right, or not of those that it has from us. */
export function movedSides(
  found: ReturnType<typeof sideMargins>,
  spec: SheetSpec,
): ReturnType<typeof sideMargins> | null {
  const wanted = sideMargins(spec);
  const isOurs = [CENTIMETER, sideMargin(spec, SMALLER)].some((side) => isNear(found, side));
  return isOurs && !isNear(found, wanted.leftMargin) ? wanted : null;
}

function isNear({ leftMargin, rightMargin }: ReturnType<typeof sideMargins>, side: number): boolean {
  return [leftMargin, rightMargin].every((points) => Math.abs(points - side) < NEAR);
}
