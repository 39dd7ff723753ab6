import { runExcel } from "../excelRun";

/** Whether a sheet of this name stands. */
export async function hasSheet(name: string, signal: AbortSignal): Promise<boolean> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ name: true });
    await context.sync();
    return !sheet.isNullObject;
  }, signal);
}
