import type { Area } from "../area";
import type { Shift } from "../references/shiftFormula";
import type { Sheet, Table, TableColumn } from "../sheet";
import type { Workbook } from "../workbook";

/** Brings a table's list of columns in line after columns came or went inside it; `before` is where it stood. */
export function adjustTableColumns(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  shift: Shift,
  before: Area,
): void {
  const first = Math.max(shift.at - before.left, 0);
  const removed = Math.max(
    Math.min(shift.at + shift.removed, before.right + 1) - Math.max(shift.at, before.left),
    0,
  );
  table.columns.splice(first, removed);
  for (let index = 0; index < shift.inserted; index++) {
    const column = newColumn(workbook, table);
    table.columns.splice(first + index, 0, column);
    if (table.showHeaders) sheet.cells.setValue(table.area.top, table.area.left + first + index, column.name);
  }
}

/** A column with a name that the table does not have yet: "Column1", "Column2" … */
export function newColumn(workbook: Workbook, table: Table): TableColumn {
  let number = table.columns.length + 1;
  while (hasColumn(table, `Column${String(number)}`)) number++;
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return {
    id: Math.max(id, workbook.nextId()),
    name: `Column${String(number)}`,
    formula: null,
    filter: null,
  };
}

function hasColumn(table: Table, name: string): boolean {
  return table.columns.some((column) => column.name.toLowerCase() === name.toLowerCase());
}
