import { documentTitle, tableTitle, type DocumentId } from "../../documents/registry";
import { formerWording } from "../../glossary/formerWording";
import { isLocale, LOCALES, type Locale } from "../../glossary/locale";
import { isTableTitled } from "../../workbook/identity/createNaming";
import type { OurBook } from "../../workbook/identity/ourBook";

/** What a sheet and its tables are called in each language, where nobody gave them other names. */
export interface SheetTitles {
  readonly sheet: (locale: Locale) => string;
  readonly table: (locale: Locale) => string;
}

/** The language of each document's sheet, as sheetLocale tells it. */
export function sheetLocales(book: OurBook, wanted: Locale): (document: string) => Locale {
  return (document) =>
    sheetLocale(book, document, wanted, {
      sheet: (locale) => documentTitle(document as DocumentId, locale),
      table: (locale) => tableTitle(document, locale),
    });
}

/**
 * The language of a sheet: a standing one keeps that which it was made in, as the workbook remembers it or, where another
 * program has taken the memory away, as its name says or those of its tables; others get `wanted`.
 */
export function sheetLocale(book: OurBook, id: string, wanted: Locale, titles: SheetTitles): Locale {
  const sheet = book.sheets.get(id);
  if (sheet === undefined) return wanted;
  const remembered = book.memory.locales[id];
  if (isLocale(remembered)) return remembered;
  const tables = book.tables.filter((table) => table.sheet === sheet.name);
  const isNamed = (locale: Locale): boolean => worded(titles.sheet(locale)).includes(sheet.name);
  const hasTable = (locale: Locale): boolean =>
    worded(titles.table(locale)).some((title) => tables.some(({ name }) => isTableTitled(name, title)));
  return LOCALES.find(isNamed) ?? LOCALES.find(hasTable) ?? wanted;
}

/** A title as it is, and as earlier versions had it. */
function worded(title: string): readonly string[] {
  return [title, formerWording(title)];
}
