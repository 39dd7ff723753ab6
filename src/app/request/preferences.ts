import { USUAL_GROUPS, type GroupChoices } from "../../analysis/measures/groupChoices";
import type { Locale } from "../../glossary/locale";
import type { DocumentId } from "../../documents/registry";
import { keptJson } from "../../documents/sheet/keptJson";
import type { AskedDocuments } from "./chosenDocuments";

/** Where the pane has something to say to who sees it for the first time. */
export const GUIDE_STOPS = ["data", "make", "results"] as const;

export type GuideStop = (typeof GUIDE_STOPS)[number];

/** What a person chose for every workbook; kept on this computer, and nothing of it is personal. */
export interface Preferences {
  /** null follows Office. */
  readonly paneLocale: Locale | null;
  /** Counts once it was chosen. */
  readonly sheetLocale: Locale;
  /** Whether somebody chose the language of the sheets; as long as not, one is proposed for each workbook. */
  readonly isSheetLocaleChosen: boolean;
  readonly formulas: "auto" | "always" | "never";
  readonly reasonsOf: "dissatisfied" | "all";
  readonly groups: GroupChoices;
  /** null: those of the set that the workbook is of. */
  readonly documents: Exclude<AskedDocuments<DocumentId>, "default"> | null;
  /** Stops of the guided look that were shown: none is shown twice. */
  readonly guided: readonly GuideStop[];
}

/** Under what the browser keeps them. */
export const PREFERENCES_KEY = "csat-loop.preferences";

const DEFAULT_PREFERENCES: Preferences = {
  paneLocale: null,
  sheetLocale: "zh-CN",
  isSheetLocaleChosen: false,
  formulas: "auto",
  reasonsOf: "dissatisfied",
  groups: USUAL_GROUPS,
  documents: null,
  guided: [],
};

/** The stored preferences; the defaults where nothing is stored or the browser keeps nothing. */
export function loadPreferences(storage: Pick<Storage, "getItem"> | null): Preferences {
  const stored: unknown = keptJson(storage?.getItem(PREFERENCES_KEY));
  return typeof stored === "object" && stored !== null
    ? { ...DEFAULT_PREFERENCES, ...stored }
    : DEFAULT_PREFERENCES;
}

/** Keeps the preferences where the browser lets us. */
export function savePreferences(storage: Pick<Storage, "setItem"> | null, preferences: Preferences): void {
  storage?.setItem(PREFERENCES_KEY, JSON.stringify(preferences));
}

/** The browser's storage; null where it is switched off for pages in frames. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
