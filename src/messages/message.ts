import type { Locale } from "../glossary/locale";
import { ENGLISH } from "./en";
import { PANE_ENGLISH } from "./pane/en";
import { PANE_SIMPLIFIED_CHINESE } from "./pane/zhCN";
import { PANE_TRADITIONAL_CHINESE } from "./pane/zhTW";
import { SIMPLIFIED_CHINESE } from "./zhCN";
import { TRADITIONAL_CHINESE } from "./zhTW";

/** What a message speaks of: `{name}` in a template is replaced by the value of that name. */
export type MessageData = Readonly<Record<string, unknown>>;

/** Templates by code, and how a list is joined. */
export interface Language {
  readonly listSeparator: string;
  readonly templates: Readonly<Record<string, string>>;
}

const LANGUAGES: Readonly<Record<Locale, Language>> = {
  "zh-CN": withPane(SIMPLIFIED_CHINESE, PANE_SIMPLIFIED_CHINESE),
  "zh-TW": withPane(TRADITIONAL_CHINESE, PANE_TRADITIONAL_CHINESE),
  en: withPane(ENGLISH, PANE_ENGLISH),
};

/** The most items of a list that a sentence names. */
const LIST_LIMIT = 12;

/**
 * The sentence for a code in a language: what happened, where, and what to do.
 * A code without a sentence gives the general one, which names the code.
 */
export function messageOf(code: string, data: MessageData, locale: Locale): string {
  const language = LANGUAGES[locale];
  const template = language.templates[code] ?? language.templates["unexpected"] ?? code;
  return template.replace(/\{(\w+)\}/gu, (_placeholder, name: string) =>
    shown(data[name] ?? (name === "code" ? code : ""), language),
  );
}

/** Whether a code has a sentence of its own. */
export function hasMessage(code: string, locale: Locale): boolean {
  return LANGUAGES[locale].templates[code] !== undefined;
}

/** The language to speak for one of Office's language tags, such as "zh-HK" or "de-DE". */
export function messageLocaleFor(languageTag: string): Locale {
  const tag = languageTag.toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/u.test(tag)) return "zh-TW";
  return tag.startsWith("zh") ? "zh-CN" : "en";
}

function withPane(language: Language, pane: Language["templates"]): Language {
  return { ...language, templates: { ...language.templates, ...pane } };
}

function shown(value: unknown, language: Language): string {
  if (!Array.isArray(value)) return String(value);
  const named = value.slice(0, LIST_LIMIT).map(String).join(language.listSeparator);
  return value.length > LIST_LIMIT ? `${named}…` : named;
}
