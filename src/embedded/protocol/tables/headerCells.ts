import { shownText } from "../../calculation/numberFormat/shownText";
import { cellFormat } from "../../model/edits/formats";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { uniqueColumnName } from "./tableNames";

/**
 * Makes a row of cells the names of a new table's columns: text as shown, "Column3" where blank, each unlike those
 * before it. The cells get what their names came to.
 */
export function takeHeaderCells(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  left: number,
  count: number,
): string[] {
  const names: string[] = [];
  for (let index = 0; index < count; index++) {
    const column = left + index;
    const { numberFormat } = cellFormat(workbook, sheet, row, column);
    const shown = shownText(workbook, sheet.cells.getValue(row, column), numberFormat);
    const name = uniqueColumnName(shown === "" ? `Column${String(index + 1)}` : shown, names);
    sheet.cells.clearFormula(row, column);
    sheet.cells.setValue(row, column, name);
    names.push(name);
  }
  return names;
}
