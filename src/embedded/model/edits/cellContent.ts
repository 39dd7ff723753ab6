import type { Area } from "../area";
import { cellArea, containsArea, isEntireColumn, isEntireRow } from "../area";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { emptySpills, takeArrayFormulas } from "./arrayFormulas";
import { changeFormats } from "./formats";
import { forEachUsed } from "./usedCells";

/**
 * Empties values and formulas, formats stay (but for the quote prefix, which belongs to the text); what a dynamic array
 * fills goes with its formula and not without. Does not notify.
 *
 * @returns what was emptied beyond the area.
 */
export function clearContents(workbook: Workbook, sheet: Sheet, area: Area): readonly Area[] {
  const emptied = emptySpills(sheet, takeArrayFormulas(sheet, area), area);
  const spills = sheet.arrayFormulas.filter(({ metadata }) => metadata !== undefined);
  forEachUsed(sheet, area, true, (row, column) => {
    const cell = cellArea(row, column);
    if (spills.some((spill) => containsArea(spill, cell))) return;
    sheet.cells.setValue(row, column, null);
    sheet.cells.clearFormula(row, column);
    const format = workbook.formats.get(sheet.cells.getFormat(row, column));
    if (format.quotePrefix) {
      sheet.cells.setFormat(row, column, workbook.formats.intern({ ...format, quotePrefix: false }));
    }
  });
  return emptied;
}

/** Sets the cells' look back to the default, that inside texts too. Does not notify. */
export function clearFormats(workbook: Workbook, sheet: Sheet, area: Area): void {
  sheet.cells.clearRich(area);
  const isWhole = isEntireColumn(area) || isEntireRow(area);
  if (isWhole || (sheet.columnFormats.size === 0 && sheet.rowFormats.size === 0)) {
    forEachUsed(sheet, area, false, (row, column) => {
      sheet.cells.setFormat(row, column, 0);
    });
  } else {
    changeFormats(workbook, sheet, area, () => workbook.formats.get(0));
  }
  if (isEntireColumn(area)) {
    for (let column = area.left; column <= area.right; column++) sheet.columnFormats.delete(column);
  }
  if (isEntireRow(area)) {
    for (let row = area.top; row <= area.bottom; row++) sheet.rowFormats.delete(row);
  }
}
