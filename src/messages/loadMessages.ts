import type { Locale } from "../glossary/locale";
import type { Messages } from "./messageCode";

/** Each language is a file of its own beside the pane's script. */
const LANGUAGES: Readonly<Record<Locale, () => Promise<Messages>>> = {
  "zh-CN": async () => (await import(/* webpackChunkName: "messages-zh-CN" */ "./zhCN")).ZH_CN,
  "zh-TW": async () => (await import(/* webpackChunkName: "messages-zh-TW" */ "./zhTW")).ZH_TW,
  en: async () => (await import(/* webpackChunkName: "messages-en" */ "./en")).EN,
};

/** Loads the messages of a language; what was loaded before is there at once. */
export function loadMessages(locale: Locale): Promise<Messages> {
  return LANGUAGES[locale]();
}
