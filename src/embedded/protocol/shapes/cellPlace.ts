import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";

/** Points in a pixel at 96 dots an inch. */
const POINTS = 0.75;
/** Pixels of the widest digit of the normal font (Calibri 11) and of the padding of a cell. */
const DIGIT_WIDTH = 7;
const CELL_PADDING = 5;

/** A rectangle on a sheet in points. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the area lies on its sheet, hidden rows and columns counting nothing. */
export function placeOf(sheet: Sheet, area: Area): Place {
  return {
    left: widthBetween(sheet, 0, area.left - 1),
    top: heightBetween(sheet, 0, area.top - 1),
    width: widthBetween(sheet, area.left, area.right),
    height: heightBetween(sheet, area.top, area.bottom),
  };
}

/** Width in points of a column that is `characters` wide (ECMA-376 part 1, 18.3.1.13). */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * DIGIT_WIDTH + CELL_PADDING + 0.5) * POINTS;
}

function widthBetween(sheet: Sheet, first: number, last: number): number {
  return between(first, last, sheet.hiddenColumns, sheet.columnWidths, sheet.standardWidth, columnPoints);
}

function heightBetween(sheet: Sheet, first: number, last: number): number {
  return between(first, last, sheet.hiddenRows, sheet.rowHeights, sheet.standardHeight, (height) => height);
}

/** The sum over first … last: the standard size for all, then what is hidden or has a size of its own. */
function between(
  first: number,
  last: number,
  hidden: ReadonlySet<number>,
  sizes: ReadonlyMap<number, number>,
  standard: number,
  points: (size: number) => number,
): number {
  let sum = Math.max(last - first + 1, 0) * points(standard);
  for (const [index, size] of sizes) {
    if (index >= first && index <= last && !hidden.has(index)) sum += points(size) - points(standard);
  }
  for (const index of hidden) if (index >= first && index <= last) sum -= points(standard);
  return sum;
}
