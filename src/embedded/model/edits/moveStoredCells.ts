import { SHEET_COLUMNS } from "../area";
import type { Shift } from "../references/shiftFormula";
import type { Sheet } from "../sheet";

/** Moves values, formulas and formats of the cells along with the shift. */
export function moveStoredCells(sheet: Sheet, shift: Shift): void {
  const { cells } = sheet;
  if (shift.axis === "row") {
    const { first, last } = shift.across ?? { first: 0, last: SHEET_COLUMNS - 1 };
    if (shift.removed > 0) cells.deleteRows(shift.at, shift.removed, first, last);
    if (shift.inserted > 0) cells.insertRows(shift.at, shift.inserted, first, last);
  } else if (shift.across === undefined) {
    if (shift.removed > 0) cells.deleteColumns(shift.at, shift.removed);
    if (shift.inserted > 0) cells.insertColumns(shift.at, shift.inserted);
  } else {
    moveSideways(sheet, shift, shift.across);
  }
}

/** Cells of some rows only, one by one: from the far end when they move right, from the near end when left. */
function moveSideways(sheet: Sheet, shift: Shift, rows: { first: number; last: number }): void {
  const end = sheet.cells.columnCount;
  const delta = shift.inserted - shift.removed;
  for (let row = rows.first; row <= rows.last; row++) {
    if (delta > 0) {
      for (let column = end - 1; column >= shift.at; column--) moveCell(sheet, row, column, column + delta);
      for (let column = shift.at; column < shift.at + delta; column++) emptyCell(sheet, row, column);
    } else {
      for (let column = shift.at; column < end; column++) {
        if (column - delta < end) moveCell(sheet, row, column - delta, column);
        else emptyCell(sheet, row, column);
      }
    }
  }
}

function moveCell({ cells }: Sheet, row: number, from: number, to: number): void {
  cells.setValue(row, to, cells.getValue(row, from));
  cells.setFormat(row, to, cells.getFormat(row, from));
  const rich = cells.getRich(row, from);
  const formula = cells.getFormula(row, from);
  if (formula === undefined) cells.clearFormula(row, to);
  else cells.setFormula(row, to, formula);
  cells.setRich(row, to, rich);
}

function emptyCell({ cells }: Sheet, row: number, column: number): void {
  cells.setValue(row, column, null);
  cells.clearFormula(row, column);
  cells.setFormat(row, column, 0);
}
