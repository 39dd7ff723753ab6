import { runExcel } from "../excelRun";
import { storedIn } from "./storedSetting";

/** The key of `workbook.settings`. */
export const CYCLES_KEY = "CSATLoop.cycles";

/** The cycles as the app stored them; null for none. */
export async function readCycles(signal: AbortSignal): Promise<unknown> {
  return runExcel(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(CYCLES_KEY).load({ value: true });
    await context.sync();
    return storedIn(stored);
  }, signal);
}
