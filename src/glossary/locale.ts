/** The languages that sheets and messages are written in; the first is what an unknown one falls back to on sheets. */
export const LOCALES = ["zh-CN", "zh-TW", "en"] as const;

export type Locale = (typeof LOCALES)[number];

interface Language {
  /** What it calls itself. */
  readonly name: string;
  /** What Office calls it, to an add-in and in its manifest (BCP 47). */
  readonly officeTag: string;
  /** What it is written in. */
  readonly script: Script;
}

/** How a language is written. */
export type Script = "simplified" | "traditional" | "latin";

const LANGUAGES: Readonly<Record<Locale, Language>> = {
  "zh-CN": { name: "简体中文", officeTag: "zh-CN", script: "simplified" },
  "zh-TW": { name: "繁體中文", officeTag: "zh-TW", script: "traditional" },
  en: { name: "English", officeTag: "en-US", script: "latin" },
};

/** Each language with what it calls itself, so that everybody finds theirs. */
export const NAMED_LOCALES: readonly (readonly [Locale, string])[] = LOCALES.map((locale) => [
  locale,
  LANGUAGES[locale].name,
]);

/** The tag by which Office names a language, to an add-in and in its manifest. */
export function officeTagOf(locale: Locale): string {
  return LANGUAGES[locale].officeTag;
}

/** What a language is written in. */
export function scriptOf(locale: Locale): Script {
  return LANGUAGES[locale].script;
}

/** One heading, label or sentence in every language; `{name}` stands for a value filled in later. */
export type Term = Readonly<Record<Locale, string>>;

/** The words of one room: terms by key. */
export type Vocabulary = Readonly<Record<string, Term>>;

type TextOfEach<Languages extends readonly unknown[]> = { readonly [Place in keyof Languages]: string };

/**
 * A term from its wording in each of LOCALES, in their order. Sentences have full-width punctuation; headings keep the
 * half-width parentheses that the documents give theirs.
 *
 * @example term("总体满意度", "總體滿意度", "Satisfaction rate").en // "Satisfaction rate"
 */
export function term(...texts: TextOfEach<typeof LOCALES>): Term {
  return Object.fromEntries(LOCALES.map((locale, place) => [locale, texts[place]])) as Term;
}

/**
 * A term from what is said in each language.
 *
 * @example termOf(officeTagOf).en // "en-US"
 */
export function termOf(textIn: (locale: Locale) => string): Term {
  return Object.fromEntries(LOCALES.map((locale) => [locale, textIn(locale)])) as Term;
}

/** Whether a text names one of LOCALES. */
export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
