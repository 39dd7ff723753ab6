import { term, type Locale } from "../../glossary/locale";

const FILES = term("客服回访样本.xlsx", "客服回訪樣本.xlsx", "hotline-survey-sample.xlsx");

/** The bundled sample in assets/sample that is of a language. */
export function sampleFile(locale: Locale): string {
  return FILES[locale];
}
