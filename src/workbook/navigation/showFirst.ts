import { runExcel } from "../excelRun";
import { WorkbookError } from "../workbookError";

/**
 * Brings the first of the sheets to the front that is not hidden: a hidden one cannot be. All that was written stands
 * by then, so nothing is lost where Excel refuses it.
 */
export async function showFirst(names: readonly string[]): Promise<void> {
  try {
    await runExcel(async (context) => {
      const sheets = names.map((name) =>
        context.workbook.worksheets.getItemOrNullObject(name).load({ visibility: true }),
      );
      await context.sync();
      sheets.find((sheet) => !sheet.isNullObject && sheet.visibility === "Visible")?.activate();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}
