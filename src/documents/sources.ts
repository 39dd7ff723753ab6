import type { Locale } from "../glossary/locale";
import { wordsOf, type Words } from "../glossary/words";
import { cleanDataLayout, type CleanDataLayout } from "./cleanData/layout";
import type { DocumentContext } from "./context";
import type { LiveText } from "./formulas/sentence";
import type { CellContent, Formula } from "./sheet/cellSpec";

/** What a document's parts work from: the context, the words of its language and where the cleaned answers stand. */
export interface DocumentSources {
  readonly context: DocumentContext;
  readonly document: string;
  readonly locale: Locale;
  readonly words: Words;
  /** Null where there are no rows of answers: an aggregated table. */
  readonly data: CleanDataLayout | null;
}

/** What a sheet takes that rests on no results: only its language, and whether formulas are written. */
export interface PlainSources extends Pick<DocumentSources, "document" | "locale" | "words"> {
  readonly context: Pick<DocumentContext, "formulas">;
}

/** Gathers what a document is made from. */
export function sourcesOf(context: DocumentContext, document: string): DocumentSources {
  const locale = context.localeOf(document);
  return { context, document, locale, words: wordsOf(locale), data: cleanDataLayout(context) };
}

/** A text that follows the workbook, as a cell's content. */
export function liveText(
  sources: Pick<DocumentSources, "context">,
  { formula, value }: LiveText,
): CellContent | Formula {
  return live(sources, `=${formula}`, value);
}

/** A live formula with the value it must give, or the value alone where sheets are written without formulas. */
export function live(
  { context }: Pick<DocumentSources, "context">,
  formula: string,
  value: CellContent,
): CellContent | Formula {
  return context.formulas ? { formula, value } : value;
}
