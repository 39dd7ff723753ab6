import type { Locale } from "../glossary/locale";
import { EN } from "./en";
import type { MessageCode, Messages } from "./messageCode";
import { messageIn, sentenceIn, type MessageData } from "./sentence";
import { ZH_CN } from "./zhCN";
import { ZH_TW } from "./zhTW";

/** The messages of every language, at hand at once: for the command line. The pane loads those of one language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { "zh-CN": ZH_CN, "zh-TW": ZH_TW, en: EN };

/** As `messageIn`, in a language. */
export function messageOf(code: MessageCode, data: MessageData, locale: Locale): string {
  return messageIn(MESSAGES[locale], code, data);
}

/** As `sentenceIn`, in a language. */
export function sentenceOf(code: string, data: MessageData, locale: Locale): string {
  return sentenceIn(MESSAGES[locale], code, data);
}
