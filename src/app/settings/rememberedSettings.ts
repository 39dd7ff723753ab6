import type { ReasonScheme, StaffCategory } from "../../analysis/reasons/scheme";
import { SCHEMES } from "../../analysis/reasons/schemes/schemes";
import { shippedDictionary } from "../../analysis/reasons/shippedDictionary";
import type { StaffState } from "../../documents/staffState";
import { schemeNamed } from "./schemeNamed";

/** What was set while there was no sheet for it. What a sheet says goes before it. */
export interface RememberedSettings {
  /** Values of 参数设置 by key. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The scheme chosen for the reasons; no sheet holds it. */
  readonly scheme: ReasonScheme["id"] | null;
  /** Phrases with the category that they are given; null for those taken out. */
  readonly phrases: Readonly<Record<string, string | null>>;
  readonly categories: readonly StaffCategory[];
}

export const NOTHING_REMEMBERED: RememberedSettings = {
  values: {},
  scheme: null,
  phrases: {},
  categories: [],
};

/** What a workbook has remembered; of what another version stored only what has a place here. */
export function rememberedSettingsOf(stored: unknown): RememberedSettings {
  if (typeof stored !== "object" || stored === null) return NOTHING_REMEMBERED;
  const { values, scheme, phrases, categories } = stored as Partial<RememberedSettings>;
  return {
    values: values ?? {},
    scheme: SCHEMES.find(({ id }) => id === scheme)?.id ?? null,
    phrases: phrases ?? {},
    categories: categories ?? [],
  };
}

/** What staff wrote into sheets, with what was set before there were any. */
export function withRemembered(staff: StaffState, remembered: RememberedSettings): StaffState {
  const { values, scheme, phrases, categories } = remembered;
  const isEdited = Object.keys(phrases).length > 0;
  return {
    ...staff,
    settings: new Map([...Object.entries(values), ...staff.settings]),
    scheme,
    dictionary: staff.dictionary ?? (isEdited ? editedDictionary(scheme, phrases) : null),
    categories: staff.categories ?? categories,
  };
}

function editedDictionary(
  scheme: RememberedSettings["scheme"],
  phrases: RememberedSettings["phrases"],
): NonNullable<StaffState["dictionary"]> {
  const known = new Map<string, string | null>(
    shippedDictionary(schemeNamed(scheme).id).map(({ phrase, category }) => [phrase, category]),
  );
  for (const [phrase, category] of Object.entries(phrases)) known.set(phrase, category);
  return [...known].flatMap(([phrase, category]) => (category === null ? [] : [{ phrase, category }]));
}
