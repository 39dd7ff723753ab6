import { runExcel } from "../excelRun";
import { storedIn } from "./storedSetting";

/** The key of `workbook.settings`. */
export const SETTINGS_KEY = "CSATLoop.settings";

/** Keeps what was set before there is a sheet for it, as the app gives it. */
export async function writeRememberedSettings(settings: unknown, signal: AbortSignal): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(SETTINGS_KEY, JSON.stringify(settings));
    await context.sync();
  }, signal);
}

/** What was set before there was a sheet for it, as the app stored it; null for nothing. */
export async function readRememberedSettings(signal: AbortSignal): Promise<unknown> {
  return runExcel(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load({ value: true });
    await context.sync();
    return storedIn(stored);
  }, signal);
}
