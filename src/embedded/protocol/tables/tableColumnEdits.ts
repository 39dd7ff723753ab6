import type { Area } from "../../model/area";
import { renameTableColumn } from "../../model/edits/renameTable";
import { deleteCells, insertCells } from "../../model/edits/shiftCells";
import { newColumn } from "../../model/edits/tableColumns";
import type { TableColumn } from "../../model/sheet";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import { requireAllowed, requireShiftable } from "../range/cellGuard";
import { SHEET_COLUMNS } from "../../model/area";
import { columnPart } from "./tableAreas";
import { uniqueColumnName } from "./tableNames";
import type { TableTarget } from "./tableTargets";

/** Puts a column into a table before the 0-based place `index` (null: at the right end); cells beside move right. */
export function insertTableColumn(host: Host, target: TableTarget, index: number | null): TableColumn {
  const { sheet, table } = target;
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) throw invalidArgument(`${table.name} has no column ${String(at)}`);
  requireAllowed(sheet, "allowInsertColumns");
  const place = columnPart(table, table.area, at);
  requireShiftable(sheet, { ...place, right: SHEET_COLUMNS - 1 }, false);
  const before = table.columns.length;
  const { area } = table;
  insertCells(host.workbook, sheet, place, "Right", host.references.ranges());
  if (table.columns.length === before) addColumn(host, target, area, at);
  const column = table.columns[at];
  if (column === undefined) throw new Error(`column ${String(at)} of ${table.name} was not made`);
  return column;
}

/** At the edges of a table the shift moves it or passes by: there the column is added to it by hand. */
function addColumn(host: Host, { sheet, table }: TableTarget, before: Area, at: number): void {
  const column = newColumn(host.workbook, table);
  table.columns.splice(at, 0, column);
  table.area = { ...before, right: before.right + 1 };
  if (table.showHeaders) sheet.cells.setValue(table.area.top, table.area.left + at, column.name);
  host.workbook.notify({ kind: "structure", sheet });
}

/** Removes a column; what stands to the right of the table moves left. */
export function deleteTableColumn(host: Host, { sheet, table }: TableTarget, column: TableColumn): void {
  if (table.columns.length === 1) throw invalidArgument("the only column of a table can't be deleted");
  requireAllowed(sheet, "allowDeleteColumns");
  const place = columnPart(table, table.area, table.columns.indexOf(column));
  requireShiftable(sheet, { ...place, right: SHEET_COLUMNS - 1 }, false);
  deleteCells(host.workbook, sheet, place, "Left", host.references.ranges());
}

/** Names a column, made unlike the others, in its header cell and in all formulas. */
export function nameTableColumn(
  host: Host,
  { sheet, table }: TableTarget,
  column: TableColumn,
  wanted: string,
): void {
  if (wanted === "") throw invalidArgument("a table's column must have a name");
  const others = table.columns.filter((other) => other !== column).map(({ name }) => name);
  const name = uniqueColumnName(wanted, others);
  if (table.showHeaders) {
    sheet.cells.setValue(table.area.top, table.area.left + table.columns.indexOf(column), name);
  }
  if (name !== column.name) renameTableColumn(host.workbook, sheet, table, column, name);
}
