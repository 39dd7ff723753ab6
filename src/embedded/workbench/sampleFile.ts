import type { Locale } from "../../glossary/locale";

/** The bundled sample in assets/sample that is of a language; whoever reads traditional Chinese reads the simplified one. */
export function sampleFile(locale: Locale): string {
  return locale === "en" ? "hotline-survey-sample.xlsx" : "客服回访样本.xlsx";
}
