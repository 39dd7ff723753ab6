import type { GroupTable } from "../../analysis/results";
import type { Locale } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import type { CleanDataLayout } from "../cleanData/layout";
import type { DocumentSources } from "../sources";
import { GROUP_HEADINGS, ROLE_TERMS } from "./table";

/** The column of 清洗数据 in which the group of each answer stands. */
export function sourceHeading(data: CleanDataLayout | null, { role, header }: GroupTable): string {
  return data?.groups.find((each) => each.role === role)?.heading ?? header;
}

/**
 * What the groups of a table are called on a sheet of a language: the heading that their column has in the source, or
 * the sheet's own word where the source is in another language.
 */
export function groupHeading(
  { data }: Pick<DocumentSources, "data">,
  group: GroupTable,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const heading = isForeign(group, locale) ? words(ROLE_TERMS[group.role]) : sourceHeading(data, group);
  const isTaken = Object.values(GROUP_HEADINGS).some((term) => words(term) === heading);
  return isTaken ? `${heading}*` : heading;
}

/** Scripts of the source's headings that do not stand on a language's sheets; Latin words may stand on any. */
const FOREIGN_SCRIPTS: Readonly<Record<Locale, readonly GroupTable["script"][]>> = {
  "zh-CN": [],
  "zh-TW": ["simplified"],
  en: ["simplified", "traditional"],
};

function isForeign({ script }: GroupTable, locale: Locale): boolean {
  return FOREIGN_SCRIPTS[locale].includes(script);
}
