import { LOCALES, type Locale } from "../glossary/locale";

/** The language to speak for one of Office's language tags, such as "zh-HK" or "de-DE". */
export function messageLocaleFor(languageTag: string): Locale {
  const tag = languageTag.toLowerCase();
  if (/^zh-(tw|hk|mo|hant)/u.test(tag)) return "zh-TW";
  if (tag.startsWith("zh")) return "zh-CN";
  return LOCALES.find((locale) => locale === tag.split("-")[0]) ?? "en";
}
