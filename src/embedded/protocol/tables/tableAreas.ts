import type { Area } from "../../model/area";
import { rowCount } from "../../model/area";
import { forEachUsed } from "../../model/edits/usedCells";
import type { Sheet, Table } from "../../model/sheet";
import { bodyArea } from "../../model/table";
import { itemNotFound } from "../apiError";

/** The row of column names. @throws ItemNotFound when it is not shown. */
export function headerArea(table: Table): Area {
  if (!table.showHeaders) throw itemNotFound(`${table.name} shows no header row`);
  return { ...table.area, bottom: table.area.top };
}

/** The totals row. @throws ItemNotFound when it is not shown. */
export function totalsArea(table: Table): Area {
  if (!table.showTotals) throw itemNotFound(`${table.name} shows no totals row`);
  return { ...table.area, top: table.area.bottom };
}

/** The part of an area that lies in one column of the table, by its 0-based place. */
export function columnPart(table: Table, area: Area, index: number): Area {
  return { ...area, left: table.area.left + index, right: table.area.left + index };
}

/**
 * Rows of data. A single blank row is none: Excel keeps it as the place where the first row will be put.
 */
export function dataRowCount(sheet: Sheet, table: Table): number {
  const body = bodyArea(table);
  const rows = rowCount(body);
  return rows === 1 && isBlank(sheet, body) ? 0 : rows;
}

/** Whether no cell of the area holds a value or formula. */
export function isBlank(sheet: Sheet, area: Area): boolean {
  let blank = true;
  forEachUsed(sheet, area, true, (row, column) => {
    if (!sheet.cells.isEmpty(row, column)) blank = false;
  });
  return blank;
}
