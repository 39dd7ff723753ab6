import type { Locale, Term } from "./locale";

/** Speaks a term in one language; `{name}` in it is replaced by `values.name`. */
export type Words = (term: Term, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The words of one language.
 *
 * @example wordsOf("zh-CN")(CONCEPTS.satisfactionRate) // "总体满意度"
 */
export function wordsOf(locale: Locale): Words {
  return (term, values = {}) =>
    term[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
