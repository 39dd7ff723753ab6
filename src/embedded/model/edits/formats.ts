import type { Area } from "../area";
import { isEntireColumn, isEntireRow } from "../area";
import type { CellFormat, FormatTable } from "../cellFormat";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { forEachUsed } from "./usedCells";

/** The format index that a cell shows: its own, else its row's, else its column's. */
export function effectiveFormat(sheet: Sheet, row: number, column: number): number {
  const own = sheet.cells.getFormat(row, column);
  if (own !== 0) return own;
  return sheet.rowFormats.get(row) ?? sheet.columnFormats.get(column) ?? 0;
}

/** The look of one cell. */
export function cellFormat(workbook: Workbook, sheet: Sheet, row: number, column: number): CellFormat {
  return workbook.formats.get(effectiveFormat(sheet, row, column));
}

/**
 * Changes the look of every cell of an area. Whole rows and columns change their default and the cells that have
 * a look of their own. `change` is called once per distinct look; does not notify.
 */
export function changeFormats(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  const changed = remember(workbook, change);
  if (isEntireColumn(area)) changeColumns(sheet, area, changed);
  else if (isEntireRow(area)) changeRows(sheet, area, changed);
  else changeCells(workbook, sheet, area, changed);
}

/** The index of the changed look of each index, worked out once. */
function remember(workbook: Workbook, change: (format: CellFormat) => CellFormat): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const changed = workbook.formats.intern(change(workbook.formats.get(index)));
    known.set(index, changed);
    return changed;
  };
}

function changeColumns(sheet: Sheet, area: Area, changed: (index: number) => number): void {
  forEachOwnFormat(sheet, area, changed);
  for (let column = area.left; column <= area.right; column++) {
    sheet.columnFormats.set(column, changed(sheet.columnFormats.get(column) ?? 0));
  }
  for (const [row, format] of sheet.rowFormats) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.cells.getFormat(row, column) === 0) sheet.cells.setFormat(row, column, changed(format));
    }
  }
}

function changeRows(sheet: Sheet, area: Area, changed: (index: number) => number): void {
  forEachOwnFormat(sheet, area, changed);
  for (let row = area.top; row <= area.bottom; row++) {
    for (const [column, format] of sheet.columnFormats) {
      if (sheet.cells.getFormat(row, column) === 0) sheet.cells.setFormat(row, column, changed(format));
    }
    sheet.rowFormats.set(row, changed(sheet.rowFormats.get(row) ?? 0));
  }
}

/** Cells with a look of their own. */
function forEachOwnFormat(sheet: Sheet, area: Area, changed: (index: number) => number): void {
  forEachUsed(sheet, area, false, (row, column) => {
    const own = sheet.cells.getFormat(row, column);
    if (own !== 0) sheet.cells.setFormat(row, column, changed(own));
  });
}

function changeCells(workbook: Workbook, sheet: Sheet, area: Area, changed: (index: number) => number): void {
  const runs = rowRuns(sheet, area);
  for (let column = area.left; column <= area.right; column++) {
    for (const { top, bottom } of runs) {
      const inherited = sheet.rowFormats.get(top) ?? sheet.columnFormats.get(column) ?? 0;
      sheet.cells.replaceFormats(column, top, bottom, (own) =>
        ownFormat(workbook, sheet, top, column, changed(own === 0 ? inherited : own)),
      );
    }
  }
}

/** The rows of an area, those with a look of their own each by itself: within a run cells inherit the same look. */
function rowRuns(sheet: Sheet, { top, bottom }: Area): { readonly top: number; readonly bottom: number }[] {
  const apart = [...sheet.rowFormats.keys()].filter((row) => row >= top && row <= bottom);
  const runs: { readonly top: number; readonly bottom: number }[] = [];
  let next = top;
  for (const row of apart.sort((a, b) => a - b)) {
    if (row > next) runs.push({ top: next, bottom: row - 1 });
    runs.push({ top: row, bottom: row });
    next = row + 1;
  }
  if (next <= bottom) runs.push({ top: next, bottom });
  return runs;
}

/** An equal of the default look under an index of its own, for each table of looks. */
const explicitDefaults = new WeakMap<FormatTable, number>();

/** Gives a cell a look of its own. */
export function setOwnFormat(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  format: number,
): void {
  sheet.cells.setFormat(row, column, ownFormat(workbook, sheet, row, column, format));
}

/**
 * What the store keeps for a cell with this look of its own. 0 means "none of its own" there, so a cell that shall have
 * the default look in a row or column with another one gets an equal of the default under another index.
 */
function ownFormat(workbook: Workbook, sheet: Sheet, row: number, column: number, format: number): number {
  const isHidden = format === 0 && (sheet.rowFormats.has(row) || sheet.columnFormats.has(column));
  return isHidden ? explicitDefault(workbook.formats) : format;
}

/** The index of that equal; made when it is first asked for. */
export function explicitDefault(formats: FormatTable): number {
  let index = explicitDefaults.get(formats);
  if (index === undefined) {
    index = formats.addFromFile(formats.get(0), 0);
    explicitDefaults.set(formats, index);
  }
  return index;
}
