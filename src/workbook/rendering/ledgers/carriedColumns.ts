import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { columnPoints } from "../../theme";
import type { TableTask } from "../plan/sheetTask";

/** Characters of a column of staff's own that stands where one of ours was. */
const OWN_WIDTH = 12;

/** The columns of the sheet under a standing table, from its first. */
export type TableColumns = readonly Excel.Range[];

/** Asks which columns under a table are hidden; [] where all of ours stand where they were declared. */
export function loadColumns(sheet: Excel.Worksheet, { block, area, columnAt }: TableTask): TableColumns {
  const isMoved = block.columns.some(
    ({ key }, index) => area.column + (columnAt.get(key) ?? 0) !== block.column + index,
  );
  if (!isMoved) return [];
  return Array.from({ length: area.columns }, (_, place) =>
    sheet
      .getRangeByIndexes(0, area.column + place, 1, 1)
      .getEntireColumn()
      .load({ columnHidden: true }),
  );
}

/**
 * Columns that staff put into a table move ours along, but not their widths, nor what is hidden: where another column
 * is hidden than should be, all get what they were declared with.
 */
export function carryColumns(
  loaded: TableColumns,
  { block, columnAt }: TableTask,
  { columnWidths, hiddenColumns }: Pick<SheetSpec, "columnWidths" | "hiddenColumns">,
): void {
  const declared = new Map(block.columns.map(({ key }, index) => [columnAt.get(key), block.column + index]));
  const isHidden = (place: number): boolean => hiddenColumns.includes(declared.get(place) ?? -1);
  if (loaded.every(({ columnHidden }, place) => columnHidden === isHidden(place))) return;
  loaded.forEach((column, place) => {
    column.columnHidden = isHidden(place);
    const width = columnWidths[declared.get(place) ?? -1] ?? OWN_WIDTH;
    if (!isHidden(place)) column.format.columnWidth = columnPoints(width);
  });
}
