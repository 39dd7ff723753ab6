import { runExcel } from "../excelRun";
import { CYCLES_KEY } from "./cycles";
import { storedIn } from "./storedSetting";

/** The key of `workbook.settings`. */
export const LAST_RUN_KEY = "CSATLoop.lastRun";

/** What the app keeps of a run: what it was asked for, and the cycles evaluated so far. */
interface KeptRun {
  readonly asked: unknown;
  readonly cycles: unknown;
}

/** Keeps it and gives what the run before it was asked for, in one round trip. */
export async function writeLastRun({ asked, cycles }: KeptRun, signal: AbortSignal): Promise<unknown> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const before = settings.getItemOrNullObject(LAST_RUN_KEY).load({ value: true });
    settings.add(CYCLES_KEY, JSON.stringify(cycles));
    settings.add(LAST_RUN_KEY, JSON.stringify(asked));
    await context.sync();
    return storedIn(before);
  }, signal);
}

/** What the last run was asked for, as the app stored it; null for none. */
export async function readLastRun(signal: AbortSignal): Promise<unknown> {
  return runExcel(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(LAST_RUN_KEY).load({ value: true });
    await context.sync();
    return storedIn(stored);
  }, signal);
}
