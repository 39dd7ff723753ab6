import type { Locale } from "../../src/glossary/locale";
import { MESSAGES } from "../../src/messages/message";
import type { Language } from "../../src/taskpane/language/language";
import { speechOf, type Speech } from "../../src/taskpane/language/speech";

/** A language as the pane has it once it is loaded. */
export function languageOf(locale: Locale): Language {
  return { locale, messages: MESSAGES[locale] };
}

/** What the pane speaks in a language. */
export function speechIn(locale: Locale): Speech {
  return speechOf(languageOf(locale));
}
