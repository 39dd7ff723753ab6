import type { Area } from "../area";
import { runExcel } from "../excelRun";
import { rangeAt } from "../rangeAt";

/**
 * The smallest part of an area that holds all its values; null where there are none.
 *
 * @throws WorkbookError `cancelled` and the errors of the workbook.
 */
export async function usedPart(sheet: string, area: Area, signal: AbortSignal): Promise<Area | null> {
  return runExcel(async (context) => {
    const used = rangeOfArea(context, sheet, area).getUsedRangeOrNullObject(true).untrack();
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    await context.sync();
    if (used.isNullObject) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  }, signal);
}

/** The range of an area of a sheet, not loaded. */
export function rangeOfArea(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return rangeAt(context.workbook.worksheets.getItem(sheet), area.row, area.column, area.rows, area.columns);
}
