import type { Area } from "../../model/area";
import { boundingArea, intersect, isOneCell } from "../../model/area";
import { renameTableColumn } from "../../model/edits/renameTable";
import { translateFormula } from "../../model/references/translateFormula";
import type { Sheet, Table } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import type { Workbook } from "../../model/workbook";
import type { Host } from "../hostContext";
import { apiValue } from "./readCells";

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
    const name = freeColumnName(table, column.name, String(apiValue(sheet.cells.getValue(row, at))));
    sheet.cells.clearFormula(row, at);
    sheet.cells.setValue(row, at, name);
    if (name !== column.name) renameTableColumn(workbook, sheet, table, column, name);
  }
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
  if (!isOneCell(written)) return null;
  const { top: row, left: at } = written;
  const formula = sheet.cells.getFormula(row, at);
  const body = bodyArea(table);
  if (formula === undefined || row < body.top || row > body.bottom) return null;
  for (let other = body.top; other <= body.bottom; other++) {
    if (other !== row && !sheet.cells.isEmpty(other, at)) return null;
  }
  for (let other = body.top; other <= body.bottom; other++) {
    if (other !== row) sheet.cells.setFormula(other, at, translateFormula(formula, other - row, 0));
  }
  const column = table.columns[at - table.area.left];
  if (column !== undefined) column.formula = translateFormula(formula, body.top - row, 0);
  return { ...body, left: at, right: at };
}

/** Gives the blank cells of columns the first formula that was written into them. */
function fillBlanks(sheet: Sheet, table: Table, written: Area): Area | null {
  const body = bodyArea(table);
  const [top, bottom] = [Math.max(written.top, body.top), Math.min(written.bottom, body.bottom)];
  let filled: Area | null = null;
  for (let at = written.left; at <= written.right; at++) {
    let row = top;
    while (row <= bottom && sheet.cells.getFormula(row, at) === undefined) row++;
    const formula = row > bottom ? undefined : sheet.cells.getFormula(row, at);
    if (formula === undefined) continue;
    for (let other = body.top; other <= body.bottom; other++) {
      if (sheet.cells.isEmpty(other, at))
        sheet.cells.setFormula(other, at, translateFormula(formula, other - row, 0));
    }
    const column = { ...body, left: at, right: at };
    filled = filled === null ? column : boundingArea(filled, column);
  }
  return filled;
}

/** A column whose rows were all written with one formula is a calculated column: rows added later get it too. */
function noteColumnFormulas(sheet: Sheet, table: Table, written: Area): void {
  const body = bodyArea(table);
  if (body.bottom <= body.top || written.top > body.top || written.bottom < body.bottom) return;
  for (let at = written.left; at <= written.right; at++) {
    const column = table.columns[at - table.area.left];
    if (column !== undefined) column.formula = commonFormula(sheet, at, body);
  }
}

function commonFormula({ cells }: Sheet, column: number, { top, bottom }: Area): string | null {
  const formula = cells.getFormula(top, column);
  if (formula === undefined) return null;
  for (let row = top + 1; row <= bottom; row++) {
    const other = cells.getFormula(row, column);
    if (other === undefined) return null;
    if (other !== formula && other !== translateFormula(formula, row - top, 0)) return null;
  }
  return formula;
}
