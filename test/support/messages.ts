import type { Locale } from "../../src/glossary/locale";
import type {
  CommandLineCode,
  CommandLineLanguage,
  CommandLineMessages,
} from "../../src/messages/commandLine";
import { EN } from "../../src/messages/en";
import { COMMAND_LINE as EN_COMMAND_LINE } from "../../src/messages/en/commandLine";
import type { Language } from "../../src/messages/language";
import type { MessageCode, Messages } from "../../src/messages/messageCode";
import { messageIn, type MessageData } from "../../src/messages/sentence";
import { ZH_CN } from "../../src/messages/zhCN";
import { COMMAND_LINE as ZH_CN_COMMAND_LINE } from "../../src/messages/zhCN/commandLine";
import { ZH_TW } from "../../src/messages/zhTW";
import { COMMAND_LINE as ZH_TW_COMMAND_LINE } from "../../src/messages/zhTW/commandLine";

/** The messages of the pages in every language, at hand at once. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { "zh-CN": ZH_CN, "zh-TW": ZH_TW, en: EN };

/** Those of the command line. */
export const COMMAND_LINE: Readonly<Record<Locale, CommandLineMessages>> = {
  "zh-CN": { ...ZH_CN, ...ZH_CN_COMMAND_LINE },
  "zh-TW": { ...ZH_TW, ...ZH_TW_COMMAND_LINE },
  en: { ...EN, ...EN_COMMAND_LINE },
};

/** A language as a page has it once it is loaded. */
export function languageOf(locale: Locale): Language {
  return { locale, messages: MESSAGES[locale] };
}

/** A language as the command line has it. */
export function commandLineOf(locale: Locale): CommandLineLanguage {
  return { locale, messages: COMMAND_LINE[locale] };
}

/** As `messageIn`, on the pages in a language. */
export function messageOf(code: MessageCode, data: MessageData, locale: Locale): string {
  return messageIn(MESSAGES[locale], code, data);
}

/** As `messageIn`, on the command line in a language. */
export function commandLineMessage(code: CommandLineCode, data: MessageData, locale: Locale): string {
  return messageIn(COMMAND_LINE[locale], code, data);
}
