import type { Locale } from "../glossary/locale";
import { COMMAND_LINE as EN } from "./en/commandLine";
import { loadLanguage, type Language } from "./language";
import type { Messages } from "./messageCode";
import { COMMAND_LINE as ZH_CN } from "./zhCN/commandLine";
import { COMMAND_LINE as ZH_TW } from "./zhTW/commandLine";

type OwnMessages = Readonly<Record<keyof typeof ZH_CN, string>>;

/** Every message of the command line: those of the pages, and what it says alone or in other words. */
export type CommandLineMessages = Messages & OwnMessages;

/** What it can say. */
export type CommandLineCode = keyof CommandLineMessages;

/** A language with all that the command line says in it. */
export interface CommandLineLanguage extends Language {
  readonly messages: CommandLineMessages;
}

const OWN: Readonly<Record<Locale, OwnMessages>> = { "zh-CN": ZH_CN, "zh-TW": ZH_TW, en: EN };

/** As `loadLanguage`, for the command line. */
export async function loadCommandLine(locale: Locale): Promise<CommandLineLanguage> {
  const { messages } = await loadLanguage(locale);
  return { locale, messages: { ...messages, ...OWN[locale] } };
}
