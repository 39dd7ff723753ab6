import { type Area, SHEET_ROWS } from "../../model/area";
import { clearContents } from "../../model/edits/cellContent";
import { deleteCells, insertCells } from "../../model/edits/shiftCells";
import { translateFormula } from "../../model/references/translateFormula";
import type { Sheet, Table } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import { ApiError, invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import { requireAllowed } from "../range/cellGuard";
import { requireUnfiltered } from "../range/filteredRows";
import { growReferences } from "./growReferences";
import { requireShiftableBelow } from "./shiftBelow";
import { dataRowCount } from "./tableAreas";

/**
 * Puts `count` rows into a table before the 0-based row `index` (null: under the last). They look like the row
 * beside them and get the formulas of calculated columns. @returns where the new rows are.
 */
export function insertTableRows(
  host: Host,
  sheet: Sheet,
  table: Table,
  index: number | null,
  count: number,
): Area {
  const existing = dataRowCount(sheet, table);
  if (index !== null && (index < 0 || index > existing)) {
    throw invalidArgument(`${table.name} has no row ${String(index)}`);
  }
  requireAllowed(sheet, "allowInsertRows");
  requireUnfiltered(host, sheet, table.area, "TableRowCollection.Add");
  const body = bodyArea(table);
  // A lone blank row takes the first of the new ones.
  const spare = body.bottom - body.top + 1 - existing;
  const top = body.top + (index ?? existing);
  if (table.area.bottom + count - spare >= SHEET_ROWS) {
    throw new ApiError("InsertDeleteConflict", `${table.name} would leave the sheet`);
  }
  makeRoom(host, sheet, table, top + spare, count - spare);
  const rows: Area = { ...body, top, bottom: top + count - 1 };
  copyLook(sheet, rows, top > body.top ? top - 1 : rows.bottom + 1, existing > 0);
  fillFormulas(sheet, table, rows);
  host.workbook.notify({ kind: "cells", sheet, area: rows });
  return rows;
}

function makeRoom(host: Host, sheet: Sheet, table: Table, at: number, count: number): void {
  if (count <= 0) return;
  const body = bodyArea(table);
  const area: Area = { ...body, top: at, bottom: at + count - 1 };
  requireShiftableBelow(sheet, area, table);
  const before = table.area.bottom;
  insertCells(host.workbook, sheet, area, "Down", host.references.ranges());
  if (table.area.bottom === before) table.area = { ...table.area, bottom: before + count };
  if (at === body.bottom + 1) growReferences(host.workbook, sheet, body, body.bottom + count);
}

/** Gives rows the looks of another one. */
export function copyLook({ cells }: Sheet, rows: Area, from: number, hasRows: boolean): void {
  if (!hasRows) return;
  for (let column = rows.left; column <= rows.right; column++) {
    const format = cells.getFormat(from, column);
    for (let row = rows.top; row <= rows.bottom; row++) cells.setFormat(row, column, format);
  }
}

/** A column's formula is written as its first row has it. The area may have some of the table's columns. */
export function fillFormulas({ cells }: Sheet, table: Table, { top, bottom, left, right }: Area): void {
  const first = bodyArea(table).top;
  table.columns.forEach(({ formula }, index) => {
    const column = table.area.left + index;
    if (formula === null || column < left || column > right) return;
    for (let row = top; row <= bottom; row++) {
      cells.setFormula(row, column, translateFormula(formula, row - first, 0));
    }
  });
}

/** Removes rows of data from a table; what stands below moves up. The last row that is left is only emptied. */
export function deleteTableRows(host: Host, sheet: Sheet, table: Table, index: number, count: number): void {
  const existing = dataRowCount(sheet, table);
  if (index < 0 || count < 1 || index + count > existing) {
    throw invalidArgument(`${table.name} has no row ${String(index + count - 1)}`);
  }
  requireAllowed(sheet, "allowDeleteRows");
  requireUnfiltered(host, sheet, table.area, "TableRow.Delete");
  const body = bodyArea(table);
  const top = body.top + index;
  const removed = count === existing ? count - 1 : count;
  if (removed > 0) {
    const area: Area = { ...body, top, bottom: top + removed - 1 };
    requireShiftableBelow(sheet, { ...area, bottom: top }, table);
    deleteCells(host.workbook, sheet, area, "Up", host.references.ranges());
  }
  if (removed === count) return;
  const last: Area = { ...body, bottom: body.top };
  clearContents(host.workbook, sheet, last);
  host.workbook.notify({ kind: "cells", sheet, area: last });
}
