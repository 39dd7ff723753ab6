import type { Term } from "../../glossary/locale";
import type { Words } from "../../glossary/words";
import { text } from "./text";

/** A text that follows the workbook: a formula, without "=", and what it gives now. */
export interface LiveText {
  readonly formula: string;
  readonly value: string;
}

const MARK = "\u0000";

/**
 * A sentence with figures in it that follow the workbook.
 *
 * @example sentence(wordsOf("zh-CN"), term("{n} 份", "{n} 份", "{n} answers"), { n: { formula: "COUNT(T[n])", value: "3" } }).formula // 'COUNT(T[n])&" 份"'
 */
export function sentence(words: Words, term: Term, figures: Readonly<Record<string, LiveText>>): LiveText {
  const names = Object.keys(figures);
  const marked = words(term, Object.fromEntries(names.map((name) => [name, `${MARK}${name}${MARK}`])));
  const parts = marked
    .split(MARK)
    .map((part, i) => (i % 2 === 0 ? fixed(part) : (figures[part] ?? fixed(""))));
  return joined(parts, "");
}

/** Texts one after the other with the same between them. */
export function joined(parts: readonly LiveText[], between: string): LiveText {
  const separator = between === "" ? "&" : `&${text(between)}&`;
  const shown = parts.filter(({ formula }) => formula !== NOTHING);
  return {
    formula: shown.length === 0 ? NOTHING : shown.map(({ formula }) => formula).join(separator),
    value: shown.map(({ value }) => value).join(between),
  };
}

const NOTHING = text("");

/** A text that stays as it is. */
export function fixed(content: string): LiveText {
  return { formula: text(content), value: content };
}

/** A share as it is set, without needless decimals: 80%, 87.5%. */
export function shareSet(setting: string, share: number): LiveText {
  return { formula: `ROUND(${setting}*100,1)&"%"`, value: `${String(Number((share * 100).toFixed(1)))}%` };
}
