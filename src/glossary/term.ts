/** The languages that sheets and messages are written in. */
export type GlossaryLocale = "zh-CN" | "zh-TW" | "en";

/** One heading, label or sentence in the three languages; `{name}` stands for a value filled in later. */
export type Term = Readonly<Record<GlossaryLocale, string>>;

/**
 * A term from its wording in simplified Chinese, traditional Chinese (as in Taiwan) and English. Sentences have
 * full-width punctuation; headings keep the half-width parentheses that the documents give theirs.
 */
export function term(simplified: string, traditional: string, english: string): Term {
  return { "zh-CN": simplified, "zh-TW": traditional, en: english };
}
