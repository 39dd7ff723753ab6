import { renameTableColumnInFormula, renameTableInFormula } from "../references/renameTableInFormula";
import type { Sheet, Table, TableColumn } from "../sheet";
import type { Workbook } from "../workbook";
import { rewriteFormulas } from "./formulas";

/** Renames a table in every formula. Notifies. */
export function renameTable(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  const before = table.name;
  rewriteFormulas(workbook, (formula) => renameTableInFormula(formula, before, name));
  table.name = name;
  workbook.notify({ kind: "structure", sheet });
}

/**
 * Renames a column in the table's list and in every formula; the header cell is the caller's. Notifies.
 * Formulas inside the table may name the column without the table.
 */
export function renameTableColumn(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  column: TableColumn,
  name: string,
): void {
  const before = column.name;
  rewriteFormulas(workbook, (formula) => renameTableColumnInFormula(formula, table.name, before, name));
  renameInside(sheet, table, before, name);
  column.name = name;
  workbook.notify({ kind: "structure", sheet });
}

/** `[@x]` and `[x]` in the table's own cells. */
function renameInside(sheet: Sheet, table: Table, before: string, name: string): void {
  const { top, bottom, left, right } = table.area;
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) {
      const formula = sheet.cells.getFormula(row, column);
      if (formula === undefined) continue;
      const renamed = renameTableColumnInFormula(formula, table.name, before, name, true);
      if (renamed !== formula) sheet.cells.setFormula(row, column, renamed);
    }
  }
  for (const column of table.columns) {
    if (column.formula !== null) {
      column.formula = renameTableColumnInFormula(column.formula, table.name, before, name, true);
    }
  }
}
