import { runExcel } from "../excelRun";

/** The setting that only a copy made to be passed on has. */
const COPY_KEY = "CSATLoop.copyToShare";

/** Says in the workbook, or no longer, that it is a copy to be passed on. */
export async function markCopy(isCopy: boolean): Promise<void> {
  await runExcel(async (context) => {
    const { settings } = context.workbook;
    if (isCopy) settings.add(COPY_KEY, true);
    else settings.getItemOrNullObject(COPY_KEY).delete();
    await context.sync();
  });
}

/** Whether the workbook was opened as a copy to be passed on and has not become one yet. */
export async function isMarkedCopy(): Promise<boolean> {
  return runExcel(async (context) => {
    const mark = context.workbook.settings.getItemOrNullObject(COPY_KEY).load({ value: true });
    await context.sync();
    return !mark.isNullObject && mark.value === true;
  });
}
