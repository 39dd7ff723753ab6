import { wordsOf, type Words } from "../glossary/glossary";
import { cleanDataLayout, type CleanDataLayout } from "./cleanData/layout";
import type { DocumentContext } from "./context";
import type { CellContent, Formula } from "./sheet/sheetSpec";

/** What every builder works from: the context, the words of its language and where the cleaned answers stand. */
export interface DocumentSources {
  readonly context: DocumentContext;
  readonly words: Words;
  /** Null where there are no rows of answers: an aggregated table. */
  readonly data: CleanDataLayout | null;
}

/** Gathers what a builder works from. */
export function sourcesOf(context: DocumentContext): DocumentSources {
  const words = wordsOf(context.locale);
  return { context, words, data: cleanDataLayout(context, words) };
}

/** A live formula with the value it must give, or the value alone where sheets are written without formulas. */
export function live(
  { context }: DocumentSources,
  formula: string,
  value: CellContent,
): CellContent | Formula {
  return context.formulas ? { formula, value } : value;
}
