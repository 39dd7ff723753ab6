import { CONCEPTS } from "../../glossary/concepts";
import type { Locale } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";

/** The line in which a note is kept on its sheet once the table beside which staff wrote it has the row no more. */
export function noteLine(locale: Locale, row: string, notes: string): string {
  return wordsOf(locale)(CONCEPTS.keptNote, { row, notes });
}
