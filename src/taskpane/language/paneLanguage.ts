import type { Locale } from "../../glossary/locale";
import { loadLanguage, type Language } from "../../messages/language";
import { messageLocaleFor } from "../../messages/messageLocale";

/** The language that a person chose for the pane; null follows Office, which has to be ready. */
export function loadPaneLanguage(chosen: Locale | null): Promise<Language> {
  return loadLanguage(chosen ?? messageLocaleFor(Office.context.displayLanguage));
}
