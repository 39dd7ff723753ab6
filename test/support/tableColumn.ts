import type { CellValue } from "../../src/embedded/model/cellValue";
import type { Workbook } from "../../src/embedded/model/workbook";

/** The data cells of a table's column, to read and to write as someone at the sheet would. */
export function tableColumn(
  workbook: Workbook,
  tableName: string,
  heading: string,
): { readonly values: readonly CellValue[]; readonly write: (row: number, value: CellValue) => void } {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName));
  const table = sheet?.tables.find(({ name }) => name === tableName);
  if (sheet === undefined || table === undefined) throw new Error(`no table ${tableName}`);
  const at = table.columns.findIndex(({ name }) => name === heading);
  if (at < 0) throw new Error(`no column ${heading} in ${tableName}`);
  const { top, bottom, left } = table.area;
  const place = left + at;
  return {
    values: Array.from({ length: bottom - top }, (_, row) => sheet.cells.getValue(top + 1 + row, place)),
    write: (row, value) => {
      const on = top + 1 + row;
      sheet.cells.setValue(on, place, value);
      workbook.notify({ kind: "cells", sheet, area: { top: on, left: place, bottom: on, right: place } });
    },
  };
}
