import { runExcel } from "../excelRun";

/** The key of `workbook.settings`. */
export const LAST_RUN_KEY = "CSATLoop.lastRun";

/** Keeps what the last run was asked for, as the app gives it. */
export async function writeLastRun(run: unknown, signal: AbortSignal): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.settings.add(LAST_RUN_KEY, JSON.stringify(run));
    await context.sync();
  }, signal);
}

/** What the last run was asked for, as the app stored it; null for none. */
export async function readLastRun(signal: AbortSignal): Promise<unknown> {
  return runExcel(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(LAST_RUN_KEY).load({ value: true });
    await context.sync();
    return stored.isNullObject ? null : (JSON.parse(String(stored.value)) as unknown);
  }, signal);
}
