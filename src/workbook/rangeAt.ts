import type { Area } from "./area";

/**
 * Cells of a sheet, 0-based, for this batch alone: a range that may outlive its batch costs two steps more, and a
 * request of its own in which the library lets it go.
 */
export function rangeAt(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** Where a range stands, of which this was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
