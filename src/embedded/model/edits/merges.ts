import type { Area } from "../area";
import { intersect, isOneCell } from "../area";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { takeArrayFormulas } from "./arrayFormulas";
import { forEachUsed } from "./usedCells";

/** Makes one cell of the area, or one of each row (`across`). The top left value stays. Notifies. */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void {
  const merges = across ? rowsOf(area) : [area];
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
  for (const merge of merges) {
    if (isOneCell(merge)) continue;
    keepFirstValue(sheet, merge);
    sheet.merges.push(merge);
  }
  workbook.notify({ kind: "cells", sheet, area });
}

function rowsOf(area: Area): Area[] {
  const rows: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) rows.push({ ...area, top: row, bottom: row });
  return rows;
}

/** As in Excel the first value, by rows, moves to the top left cell. */
function keepFirstValue(sheet: Sheet, area: Area): void {
  const { cells } = sheet;
  let first: { row: number; column: number } | null = null;
  forEachUsed(sheet, area, true, (row, column) => {
    if (cells.isEmpty(row, column)) return;
    if (first === null || row < first.row || (row === first.row && column < first.column))
      first = { row, column };
  });
  const found = first as { row: number; column: number } | null;
  const value = found === null ? null : cells.getValue(found.row, found.column);
  takeArrayFormulas(sheet, area);
  const formula = found === null ? undefined : cells.getFormula(found.row, found.column);
  forEachUsed(sheet, area, true, (row, column) => {
    cells.setValue(row, column, null);
    cells.clearFormula(row, column);
  });
  if (found === null) return;
  cells.setValue(area.top, area.left, value);
  if (formula !== undefined) cells.setFormula(area.top, area.left, formula);
}

/** Takes merged cells apart; the value stays in the top left one. Notifies. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
  workbook.notify({ kind: "cells", sheet, area });
}
