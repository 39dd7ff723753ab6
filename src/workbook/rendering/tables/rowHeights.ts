import { CALM_ROWS, ROW_HEIGHT } from "../../theme";
import type { TableTask } from "../plan/sheetTask";
import { rangeAt } from "../../rangeAt";

/** A row that shows this much less than it should, in points, is left as it is. */
const TOLERANCE = 0.5;

/** Gives body rows their heights; thousands of rows keep the height that Excel gives them. */
export function setRowHeights(
  sheet: Excel.Worksheet,
  { block, area, isNew }: TableTask,
  rows: { readonly from: number; readonly to: number },
): void {
  const { from, to } = rows;
  if (to - from > CALM_ROWS) return;
  const first = area.row + 1;
  rangeAt(sheet, first + from, area.column, to - from, 1).format.rowHeight = block.rowHeight ?? ROW_HEIGHT;
  if (block.rowHeights === undefined || (block.mode === "ledger" && !isNew)) return;
  block.rowHeights.slice(from, to).forEach((height, index) => {
    if (height === (block.rowHeight ?? ROW_HEIGHT)) return;
    rangeAt(sheet, first + from + index, area.column, 1, 1).format.rowHeight = height;
  });
}

/** The heights that the rows of a standing ledger have, from the top; asked for where rows may have to grow. */
export function loadRowHeights(
  { block }: TableTask,
  body: Excel.Range,
  rows: number,
): readonly Excel.RangeFormat[] {
  if (block.rowHeights === undefined) return [];
  return Array.from({ length: rows }, (_, row) =>
    body.getRow(row).untrack().format.load({ rowHeight: true }),
  );
}

/** Raises the rows of a ledger whose text does not show whole; none is lowered. `keys` are its keys from the top. */
export function raiseRows(
  sheet: Excel.Worksheet,
  { block, area }: TableTask,
  keys: readonly string[],
  standing: readonly Excel.RangeFormat[],
): void {
  const heights = new Map(block.rowKeys.map((key, index) => [key, block.rowHeights?.[index] ?? 0]));
  keys.forEach((key, row) => {
    const wanted = heights.get(key) ?? 0;
    const has = standing[row]?.rowHeight ?? block.rowHeight ?? ROW_HEIGHT;
    if (wanted <= has + TOLERANCE) return;
    rangeAt(sheet, area.row + 1 + row, area.column, 1, 1).format.rowHeight = wanted;
  });
}
