import type { Locale } from "../../glossary/locale";
import { settingDefaults } from "../../documents/settings/settingLimits";
import { readSettings } from "./readSettings";
import { writeSettings, type WantedSettings } from "./writeSettings";

/** Changes some settings and leaves the others as they are. @throws EntryError, WorkbookError, as writeSettings. */
export async function changeSettings(
  changes: WantedSettings,
  locale: Locale,
  signal: AbortSignal,
): Promise<void> {
  const shown = await readSettings(locale, signal);
  const standing = Object.fromEntries(
    [...settingDefaults([])].map(([key, value]) => {
      const set = shown.values[key];
      return [key, typeof set === "number" ? set : value];
    }),
  );
  const unchanged = { ...shown, values: { ...standing, ...shown.values } };
  await writeSettings(unchanged, { ...standing, ...changes }, [], locale, signal);
}
