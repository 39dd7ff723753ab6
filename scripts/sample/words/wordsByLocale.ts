import type { Locale } from "../../../src/glossary/locale";
import { CHINESE } from "./chinese";
import { ENGLISH } from "./english";
import type { SampleWords } from "./sampleWords";
import { TRADITIONAL } from "./traditional";

/** The sample's words in each language of the pane. */
export const WORDS_BY_LOCALE: Readonly<Record<Locale, SampleWords>> = {
  "zh-CN": CHINESE,
  "zh-TW": TRADITIONAL,
  en: ENGLISH,
};
