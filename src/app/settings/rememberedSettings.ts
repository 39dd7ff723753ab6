import { SCHEMES } from "../../analysis/reasons/schemes/schemes";
import { NOTHING_REMEMBERED, type RememberedSettings } from "../../documents/staffState";

/** What a workbook has remembered; of what another version stored only what has a place here. */
export function rememberedSettingsOf(stored: unknown): RememberedSettings {
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
