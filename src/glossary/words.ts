import type { Locale, Term } from "./locale";

/** Speaks a term in one language; `{name}` in it is replaced by `values.name`, of numbers with thousands apart. */
export type Words = (term: Term, values?: Readonly<Record<string, string | number>>) => string;

/**
 * A heading's words as they read within a sentence: "By agent name". Abbreviations stay as they are, and so do languages
 * without capitals.
 *
 * @example withinSentence("Agent name") // "agent name"
 * @example withinSentence("NPS") // "NPS"
 */
export function withinSentence(heading: string): string {
  return heading.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}

/**
 * The words of one language.
 *
 * @example wordsOf("zh-CN")(CONCEPTS.satisfactionRate) // "总体满意度"
 */
export function wordsOf(locale: Locale): Words {
  return (term, values = {}) =>
    term[locale].replace(/\{(\w+)\}/g, (whole, name: string) => shown(values[name] ?? whole));
}

function shown(value: string | number): string {
  return typeof value === "number" ? value.toLocaleString("en-US") : value;
}
