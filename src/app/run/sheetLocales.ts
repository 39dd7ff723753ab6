import { documentTitle, type DocumentId } from "../../documents/registry";
import { formerWording } from "../../glossary/formerWording";
import { isLocale, LOCALES, type Locale } from "../../glossary/locale";
import type { OurBook } from "../../workbook/identity/ourBook";

/**
 * The language of each document's sheet: a standing sheet keeps the one that it was made in, as the workbook remembers
 * it or, where another program has taken the memory away, as its name says; others get `wanted`.
 */
export function sheetLocales(book: OurBook, wanted: Locale): (document: string) => Locale {
  return (document) => {
    const sheet = book.sheets.get(document);
    if (sheet === undefined) return wanted;
    const remembered = book.memory.locales[document];
    if (isLocale(remembered)) return remembered;
    const isTitled = (locale: Locale): boolean => {
      const title = documentTitle(document as DocumentId, locale);
      return [title, formerWording(title)].includes(sheet.name);
    };
    return LOCALES.find(isTitled) ?? wanted;
  };
}
