import type { Locale } from "../glossary/locale";
import type { Messages } from "./messageCode";

/** A language with all that the pages say in it. */
export interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Each language is a file of its own beside the scripts of the pages. */
const MESSAGES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  "zh-CN": async () => (await import(/* webpackChunkName: "messages-zh-CN" */ "./zhCN")).ZH_CN,
  "zh-TW": async () => (await import(/* webpackChunkName: "messages-zh-TW" */ "./zhTW")).ZH_TW,
  en: async () => (await import(/* webpackChunkName: "messages-en" */ "./en")).EN,
};

/** Loads a language; what was loaded before is there at once. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  return { locale, messages: await MESSAGES[locale]() };
}
