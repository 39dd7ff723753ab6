import { runExcel } from "../excelRun";
import { WorkbookError } from "../workbookError";

/**
 * Brings a sheet to the front and selects a range of it.
 *
 * @param range A1 address; null leaves the selection as it is.
 * @throws WorkbookError `sheet-not-found` (the sheet was renamed or deleted since), `sheet-hidden`.
 */
export async function activatePlace(sheet: string, range: string | null): Promise<void> {
  await runExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet).load({ visibility: true });
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    if (found.isNullObject) {
      throw new WorkbookError("sheet-not-found", { sheet, sheets: worksheets.items.map(({ name }) => name) });
    }
    if (found.visibility !== "Visible") throw new WorkbookError("sheet-hidden", { sheet });
    found.activate();
    if (range !== null) found.getRange(range).select();
    await context.sync();
  });
}
