import { runExcel } from "../excelRun";
import { CYCLES_KEY } from "./cycles";
import { LAST_RUN_KEY } from "./lastRun";
import { CHOICES_KEY, MEMORY_KEY } from "./memory";
import { SETTINGS_KEY } from "./rememberedSettings";

/** What a run keeps beside its sheets: cycles, requests, choices and settings. */
const RUN_KEYS = [CYCLES_KEY, LAST_RUN_KEY, CHOICES_KEY, SETTINGS_KEY] as const;

/** What is kept beside the sheets, by key of `workbook.settings`; null for what is not. */
export type Kept = Readonly<Record<string, string | null>>;

/** What is kept as it is now. */
export async function readKept(signal: AbortSignal): Promise<Kept> {
  return runExcel(async (context) => {
    const found = RUN_KEYS.map((key) =>
      context.workbook.settings.getItemOrNullObject(key).load({ value: true }),
    );
    await context.sync();
    const values = found.map((setting) => (setting.isNullObject ? null : String(setting.value)));
    return Object.fromEntries(RUN_KEYS.map((key, place) => [key, values[place] ?? null]));
  }, signal);
}

/** Puts it back: what was not there goes. */
export async function restoreKept(kept: Kept, signal: AbortSignal): Promise<void> {
  await runExcel(async (context) => {
    for (const [key, value] of Object.entries(kept)) {
      if (value === null) context.workbook.settings.getItemOrNullObject(key).delete();
      else context.workbook.settings.add(key, value);
    }
    await context.sync();
  }, signal);
}

/** Forgets what is known of our tables: where none of our sheets is left. */
export async function forgetTables(signal: AbortSignal): Promise<void> {
  await restoreKept({ [MEMORY_KEY]: null }, signal);
}
