import { LOCALES, type Locale } from "../glossary/locale";
import { EN } from "./en";
import { isMessageCode, type MessageCode } from "./messageCode";
import { ZH_CN } from "./zhCN";
import { ZH_TW } from "./zhTW";

/** What a message speaks of, by the names in it. */
export type MessageData = Readonly<Record<string, unknown>>;

type Messages = Readonly<Record<MessageCode, string>>;

/** The messages of every language; `{name}` in one is replaced by the value of that name. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { "zh-CN": ZH_CN, "zh-TW": ZH_TW, en: EN };

/** The most items of a list that a sentence names. */
const LIST_LIMIT = 12;

/** The sentence for a code in a language: what happened, where, and what to do. */
export function messageOf(code: MessageCode, data: MessageData, locale: Locale): string {
  const messages = MESSAGES[locale];
  return messages[code].replace(/\{(\w+)\}/gu, (_placeholder, name: string) =>
    shown(data[name] ?? "", messages),
  );
}

/**
 * The sentence for the code of an error or a warning, which may be any: a code without a sentence of its own gives the
 * general one, which names it.
 */
export function sentenceOf(code: string, data: MessageData, locale: Locale): string {
  return messageOf(isMessageCode(code) ? code : "unexpected", { code, ...data }, locale);
}

/**
 * As `sentenceOf`, in the pane and the dialogs: there a code has a sentence of its own where the general one speaks of
 * the command line.
 */
export function paneSentenceOf(code: string, data: MessageData, locale: Locale): string {
  const own = `in-pane-${isMessageCode(code) ? code : "unexpected"}`;
  return isMessageCode(own) ? messageOf(own, { code, ...data }, locale) : sentenceOf(code, data, locale);
}

/** The language to speak for one of Office's language tags, such as "zh-HK" or "de-DE". */
export function messageLocaleFor(languageTag: string): Locale {
  const tag = languageTag.toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/u.test(tag)) return "zh-TW";
  if (tag.startsWith("zh")) return "zh-CN";
  return LOCALES.find((locale) => locale === tag.split("-")[0]) ?? "en";
}

function shown(value: unknown, messages: Messages): string {
  if (!Array.isArray(value)) return String(value);
  const named = value.slice(0, LIST_LIMIT).map(String).join(messages["list-separator"]);
  return value.length > LIST_LIMIT ? `${named}…` : named;
}
