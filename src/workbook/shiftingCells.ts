import { WorkbookError } from "./workbookError";

/** What makes cells shift, as Excel names the place of a failed step. */
const SHIFTS: readonly string[] = [
  "Range.insert",
  "Range.delete",
  "RangeSort.apply",
  "TableRowCollection.add",
  "TableColumnCollection.add",
];
/** Codes by which Excel says so of any step. */
const IN_THE_WAY: readonly string[] = [
  "InsertDeleteConflict",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "PivotTableRangeConflict",
];

/**
 * Works on cells of sheets on which others may have put what Excel does not let be torn apart.
 *
 * @throws WorkbookError `cells-in-the-way` where Excel lets no cells shift or be written; else as `work`.
 */
export async function shiftingCells<T>(sheets: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "excel-failed") throw error;
    const { officeCode, place } = error.data;
    if (!SHIFTS.includes(String(place)) && !IN_THE_WAY.includes(String(officeCode))) throw error;
    throw new WorkbookError("cells-in-the-way", { ...error.data, sheets }, error);
  }
}
