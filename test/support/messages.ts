import type { Locale } from "../../src/glossary/locale";
import { EN } from "../../src/messages/en";
import type { Language } from "../../src/messages/language";
import type { MessageCode, Messages } from "../../src/messages/messageCode";
import { messageIn, sentenceIn, type MessageData } from "../../src/messages/sentence";
import { ZH_CN } from "../../src/messages/zhCN";
import { ZH_TW } from "../../src/messages/zhTW";

/** The messages of every language, at hand at once. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { "zh-CN": ZH_CN, "zh-TW": ZH_TW, en: EN };

/** A language as a page has it once it is loaded. */
export function languageOf(locale: Locale): Language {
  return { locale, messages: MESSAGES[locale] };
}

/** As `messageIn`, in a language. */
export function messageOf(code: MessageCode, data: MessageData, locale: Locale): string {
  return messageIn(MESSAGES[locale], code, data);
}

/** As `sentenceIn`, in a language. */
export function sentenceOf(code: string, data: MessageData, locale: Locale): string {
  return sentenceIn(MESSAGES[locale], code, data);
}
