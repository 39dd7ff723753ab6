import type { Locale } from "../../glossary/locale";
import { loadMessages } from "../../messages/loadMessages";
import type { Messages } from "../../messages/messageCode";
import { messageLocaleFor } from "../../messages/messageLocale";

/** A language with all that is said in it. */
export interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** The language that a person chose for the pane; null follows Office, which has to be ready. */
export async function loadLanguage(chosen: Locale | null): Promise<Language> {
  const locale = chosen ?? messageLocaleFor(Office.context.displayLanguage);
  return { locale, messages: await loadMessages(locale) };
}
