import { CONCEPTS } from "../../glossary/concepts";
import type { Locale } from "../../glossary/locale";
import { SHARED } from "../../documents/sharedWords";
import { wordsOf } from "../../glossary/words";

/** The line over what had to make way on its sheet: where it stood. */
export function asideLine(locale: Locale, cells: readonly string[]): string {
  const word = wordsOf(locale);
  return word(CONCEPTS.movedAside, { cells: cells.join(word(SHARED.listSeparator)) });
}

/** The line in which a note is kept on its sheet once the table beside which staff wrote it has the row no more. */
export function noteLine(locale: Locale, row: string, notes: string): string {
  return wordsOf(locale)(CONCEPTS.keptNote, { row, notes });
}

/** What a column is headed by that keeps what staff typed over the survey's cells in another. */
export function typedHeading(locale: Locale, heading: string): string {
  return wordsOf(locale)(CONCEPTS.typedIn, { heading });
}
