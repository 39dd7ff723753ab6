import { NUMBER_FORMATS } from "../../theme";
import { setAll } from "../cells/formatting";
import type { LedgerWriting } from "./ledgerRows";
import type { TableTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";

/**
 * Gives the cells of rows appended to a ledger the number formats of their own rows, where rows differ, and writes their
 * numbers once more: a new row begins with the formats of the one above, and under a text even a number becomes one.
 */
export function dressAppended(
  sheet: Excel.Worksheet,
  { block, area, columnAt }: TableTask,
  from: number,
  { appended, appendedRows }: LedgerWriting,
): void {
  const { cellFormat } = block;
  if (cellFormat === undefined) return;
  appendedRows.forEach((row, at) => {
    for (const { key } of block.columns) {
      const place = columnAt.get(key);
      const format = cellFormat(row, key);
      if (place === undefined || format === null) continue;
      const cell = rangeAt(sheet, area.row + 1 + from + at, area.column + place, 1, 1);
      setAll(cell, "numberFormat", NUMBER_FORMATS[format]);
      const value = appended[at]?.[place];
      if (typeof value === "number") cell.values = [[value]];
    }
  });
}
