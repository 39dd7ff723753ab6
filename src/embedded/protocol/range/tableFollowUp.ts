import type { Area } from "../../model/area";
import { boundingArea, intersect } from "../../model/area";
import { CellError } from "../../model/cellValue";
import { renameTableColumn } from "../../model/edits/renameTable";
import { translateFormula } from "../../model/references/translateFormula";
import type { Sheet, Table } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Host } from "../hostContext";

/**
 * What Excel does to tables after cells were written: header cells rename their columns, and one formula written
 * into an otherwise empty column fills it; at its worst any formula fills the blank cells of its column.
 * @returns the area that changed in all.
 */
export function afterCellsWritten({ workbook, harsh }: Host, sheet: Sheet, area: Area): Area {
  let changed = area;
  for (const table of sheet.tables) {
    const common = intersect(table.area, area);
    if (common === null) continue;
    if (table.showHeaders && common.top === table.area.top) takeHeaders(workbook, sheet, table, common);
    const filled = fillColumn(sheet, table, common) ?? (harsh ? fillBlanks(sheet, table, common) : null);
    if (filled !== null) changed = boundingArea(changed, filled);
    noteColumnFormulas(sheet, table, common);
  }
  return changed;
}

function takeHeaders(workbook: Workbook, sheet: Sheet, table: Table, written: Area): void {
  const row = table.area.top;
  for (let at = written.left; at <= written.right; at++) {
    const column = table.columns[at - table.area.left];
    if (column === undefined) continue;
    const name = freeColumnName(table, column.name, headerText(sheet, row, at));
    sheet.cells.clearFormula(row, at);
    sheet.cells.setValue(row, at, name);
    if (name !== column.name) renameTableColumn(workbook, sheet, table, column, name);
  }
}

function headerText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.getValue(row, column);
  if (value === null) return "";
  return value instanceof CellError ? value.code : String(value);
}

/** An empty header becomes "Column1", a double one gets a number. */
function freeColumnName(table: Table, current: string, wanted: string): string {
  const others = new Set(
    table.columns.filter((column) => column.name !== current).map((column) => column.name.toLowerCase()),
  );
  const base = wanted === "" ? "Column" : wanted;
  let name = wanted === "" ? "Column1" : wanted;
  for (let number = 2; others.has(name.toLowerCase()); number++) name = `${base}${String(number)}`;
  return name;
}

function fillColumn(sheet: Sheet, table: Table, written: Area): Area | null {
  if (written.top !== written.bottom || written.left !== written.right) return null;
  const { top: row, left: at } = written;
  const formula = sheet.cells.getFormula(row, at);
  const body = dataRows(table);
  if (formula === undefined || row < body.first || row > body.last) return null;
  for (let other = body.first; other <= body.last; other++) {
    if (other !== row && !isEmpty(sheet, other, at)) return null;
  }
  for (let other = body.first; other <= body.last; other++) {
    if (other !== row) sheet.cells.setFormula(other, at, translateFormula(formula, other - row, 0));
  }
  const column = table.columns[at - table.area.left];
  if (column !== undefined) column.formula = translateFormula(formula, body.first - row, 0);
  return { top: body.first, bottom: body.last, left: at, right: at };
}

/** Gives the blank cells of columns the first formula that was written into them. */
function fillBlanks(sheet: Sheet, table: Table, written: Area): Area | null {
  const body = dataRows(table);
  const [top, bottom] = [Math.max(written.top, body.first), Math.min(written.bottom, body.last)];
  const whole = { top: body.first, bottom: body.last };
  let filled: Area | null = null;
  for (let at = written.left; at <= written.right; at++) {
    let row = top;
    while (row <= bottom && sheet.cells.getFormula(row, at) === undefined) row++;
    const formula = row > bottom ? undefined : sheet.cells.getFormula(row, at);
    if (formula === undefined) continue;
    for (let other = body.first; other <= body.last; other++) {
      if (isEmpty(sheet, other, at))
        sheet.cells.setFormula(other, at, translateFormula(formula, other - row, 0));
    }
    filled = boundingArea(filled ?? { ...whole, left: at, right: at }, { ...whole, left: at, right: at });
  }
  return filled;
}

/** A column whose rows were all written with one formula is a calculated column: rows added later get it too. */
function noteColumnFormulas(sheet: Sheet, table: Table, written: Area): void {
  const body = dataRows(table);
  if (body.last <= body.first || written.top > body.first || written.bottom < body.last) return;
  for (let at = written.left; at <= written.right; at++) {
    const column = table.columns[at - table.area.left];
    if (column !== undefined) column.formula = commonFormula(sheet, at, body);
  }
}

function commonFormula(
  { cells }: Sheet,
  column: number,
  { first, last }: { readonly first: number; readonly last: number },
): string | null {
  const formula = cells.getFormula(first, column);
  if (formula === undefined) return null;
  for (let row = first + 1; row <= last; row++) {
    const other = cells.getFormula(row, column);
    if (other === undefined) return null;
    if (other !== formula && other !== translateFormula(formula, row - first, 0)) return null;
  }
  return formula;
}

function isEmpty({ cells }: Sheet, row: number, column: number): boolean {
  return cells.getValue(row, column) === null && cells.getFormula(row, column) === undefined;
}

function dataRows(table: Table): { first: number; last: number } {
  return {
    first: table.area.top + (table.showHeaders ? 1 : 0),
    last: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}
