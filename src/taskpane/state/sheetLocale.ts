import { proposedLocale } from "../../app/locales/proposedLocale";
import type { Locale } from "../../glossary/locale";
import { type PaneState, foundIn } from "./paneState";

/** The language of new sheets: the one that was chosen, or the one that the pane proposes for this workbook. */
export function sheetLocaleOf({
  preferences,
  language,
  survey,
}: Pick<PaneState, "preferences" | "language" | "survey">): Locale {
  if (preferences.isSheetLocaleChosen) return preferences.sheetLocale;
  return proposedLocale(language.locale, foundIn(survey));
}
