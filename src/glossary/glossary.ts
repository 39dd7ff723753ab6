import type { Locale } from "./locale";
import { DATA_TERMS } from "./terms/dataTerms";
import { IMPROVEMENT_TERMS } from "./terms/improvementTerms";
import { MEASURE_TERMS } from "./terms/measureTerms";
import { NOTE_TERMS } from "./terms/noteTerms";
import { REASON_TERMS } from "./terms/reasonTerms";
import { SETTING_TERMS } from "./terms/settingTerms";
import { SHEET_TERMS } from "./terms/sheetTerms";

const GLOSSARY = {
  ...SHEET_TERMS,
  ...MEASURE_TERMS,
  ...DATA_TERMS,
  ...REASON_TERMS,
  ...IMPROVEMENT_TERMS,
  ...SETTING_TERMS,
  ...NOTE_TERMS,
} as const;

/** What can be asked of the glossary: every heading, label and sentence that stands on a sheet. */
export type TermKey = keyof typeof GLOSSARY;

/** Every term's key. */
export const TERM_KEYS = Object.keys(GLOSSARY) as readonly TermKey[];

/** The words of one language; `{name}` in a term is replaced by `values.name`. */
export type Words = (key: TermKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The glossary in one language.
 * @example wordsOf("zh-CN")("satisfactionRate") // "总体满意度"
 */
export function wordsOf(locale: Locale): Words {
  return (key, values = {}) =>
    GLOSSARY[key][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
