import type { Locale } from "../../../../glossary/locale";
import type { Strings } from "../strings";
import { english } from "./english";
import { simplifiedChinese } from "./simplifiedChinese";
import { traditionalChinese } from "./traditionalChinese";

const STRINGS: Readonly<Record<Locale, Strings>> = {
  "zh-CN": simplifiedChinese,
  "zh-TW": traditionalChinese,
  en: english,
};

/** The strings of a language. */
export function stringsFor(locale: Locale): Strings {
  return STRINGS[locale];
}
