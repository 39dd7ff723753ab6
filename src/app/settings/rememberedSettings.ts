import { readRememberedSettings, writeRememberedSettings } from "../../workbook/identity/rememberedSettings";
import { SCHEMES } from "../../analysis/reasons/schemes/schemes";
import { NOTHING_REMEMBERED, type RememberedSettings } from "../../documents/staffState";

/** What was set before there were sheets for it. @throws WorkbookError. */
export async function rememberedSettings(signal: AbortSignal): Promise<RememberedSettings> {
  return understood(await readRememberedSettings(signal));
}

/** Changes what is remembered for sheets that are still to be made. @throws WorkbookError. */
export async function changeRemembered(
  change: (remembered: RememberedSettings) => RememberedSettings,
  signal: AbortSignal,
): Promise<void> {
  await writeRememberedSettings(change(await rememberedSettings(signal)), signal);
}

/** What a workbook has remembered; of what another version stored only what has a place here. */
function understood(stored: unknown): RememberedSettings {
  if (typeof stored !== "object" || stored === null) return NOTHING_REMEMBERED;
  const { values, scheme, phrases, categories, moved } = stored as Partial<RememberedSettings>;
  return {
    values: values ?? {},
    scheme: SCHEMES.find(({ id }) => id === scheme)?.id ?? null,
    phrases: phrases ?? {},
    categories: categories ?? [],
    moved: moved ?? {},
  };
}
