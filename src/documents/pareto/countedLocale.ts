import type { Locale } from "../../glossary/locale";
import type { DocumentContext } from "../context";

/** The language of 清洗数据: formulas count reasons by the labels that stand there. */
export function countedLocale({ localeOf }: Pick<DocumentContext, "localeOf">): Locale {
  return localeOf("clean-data");
}
