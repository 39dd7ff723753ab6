import { charactersOfPixels, columnPixels, POINTS_PER_PIXEL } from "../columnPixels";

/** What says how large a sheet's rows and columns are. */
export interface SheetLines {
  readonly standardWidth: number;
  readonly standardHeight: number;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** The width in points of a column that is so many characters wide; 8.43 characters are 48 points. */
export function widthToPoints(characters: number): number {
  return Math.max(0, columnPixels(characters)) * POINTS_PER_PIXEL;
}

/** The width in characters of a column of so many points. */
export function pointsToWidth(points: number): number {
  return Math.max(0, charactersOfPixels(points / POINTS_PER_PIXEL));
}

/** Points of a column, 0 when it is hidden. */
export function columnPoints(sheet: SheetLines, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return widthToPoints(sheet.columnWidths.get(column) ?? sheet.standardWidth);
}

/** Points of a row, 0 when it is hidden. */
export function rowPoints(sheet: SheetLines, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.standardHeight);
}

/** Distance in points from the sheet's left edge to the column's. */
export function columnLeft(sheet: SheetLines, column: number): number {
  return offset(column, widthToPoints(sheet.standardWidth), sheet.columnWidths, sheet.hiddenColumns, (at) =>
    columnPoints(sheet, at),
  );
}

/** Distance in points from the sheet's top edge to the row's. */
export function rowTop(sheet: SheetLines, row: number): number {
  return offset(row, sheet.standardHeight, sheet.rowHeights, sheet.hiddenRows, (at) => rowPoints(sheet, at));
}

/** Only lines of a size of their own are looked at: a million rows stay quick. */
function offset(
  line: number,
  standard: number,
  sized: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  points: (line: number) => number,
): number {
  let total = line * standard;
  for (const at of new Set([...sized.keys(), ...hidden])) if (at < line) total += points(at) - standard;
  return total;
}
