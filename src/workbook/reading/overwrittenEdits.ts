import { runExcel } from "../excelRun";
import type { SheetEdit } from "../navigation/watchEdits";

/**
 * Those edits of which it is not certain that they stand: the cell shows something else, the sheet is gone, or several
 * cells were edited at once. One round trip, two where a sheet is gone; none without edits.
 */
export async function overwrittenEdits(
  edits: readonly SheetEdit[],
  signal: AbortSignal,
): Promise<readonly SheetEdit[]> {
  if (edits.length === 0) return [];
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = edits.map(({ sheet }) => worksheets.getItemOrNullObject(sheet));
    await context.sync();
    const cells = edits.map(({ address, value }, index) => {
      const sheet = sheets[index];
      if (sheet === undefined || sheet.isNullObject || value === undefined) return null;
      return sheet.getRange(address).load({ values: true });
    });
    await context.sync();
    return edits.filter(({ value }, index) => {
      const shown = cells[index]?.values as unknown[][] | undefined;
      return shown === undefined || String(shown[0]?.[0]) !== String(value);
    });
  }, signal);
}
