import { browserStorage, loadPreferences } from "../app/request/preferences";
import type { Locale } from "../glossary/locale";

/** The language of sheets that a ribbon's button makes: the one that was chosen, or the one that the pane would propose. */
export async function sheetLocale(): Promise<Locale> {
  const { isSheetLocaleChosen, sheetLocale: chosen, paneLocale } = loadPreferences(browserStorage());
  if (isSheetLocaleChosen) return chosen;
  const [{ localeToPropose }, { messageLocaleFor }] = await Promise.all([
    import(/* webpackChunkName: "app" */ "../app/source/languageClues"),
    import("../messages/messageLocale"),
  ]);
  return localeToPropose(
    paneLocale ?? messageLocaleFor(Office.context.displayLanguage),
    new AbortController().signal,
  );
}
