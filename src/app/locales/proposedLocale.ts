import type { Locale } from "../../glossary/locale";

/** What tells in which language sheets are expected. */
export interface LanguageClues {
  /** Of the sheets that stand; null where none does. */
  readonly sheetsIn: Locale | null;
  readonly headingsIn: Locale;
}

/**
 * The language of new sheets as long as nobody chose one: that of the sheets that stand; else that of the pane, but for
 * Chinese data, which want Chinese sheets even where Excel speaks English.
 */
export function proposedLocale(paneLocale: Locale, clues: LanguageClues | null): Locale {
  if (clues === null) return paneLocale;
  return clues.sheetsIn ?? (paneLocale === "en" ? clues.headingsIn : paneLocale);
}
