import type { DocumentSources } from "../sources";
import { maskedTextAt } from "../cleanData/maskedText";

const LONGEST_QUOTE = 60;

/** One customer's words for each category, masked (S20): the core problems' own, else the first reason found. */
export function typicalQuotes({ context }: DocumentSources): ReadonlyMap<string, string> {
  const { coreProblems, reasons, cleaned } = context.results;
  const quotes = new Map<string, string>();
  for (const { category, quotes: said } of coreProblems) {
    if (said[0] !== undefined) quotes.set(category, shorten(said[0]));
  }
  const [column] = cleaned.survey.reasons;
  if (reasons === null || column === undefined) return quotes;
  const said = maskedTextAt(cleaned.survey, column);
  reasons.categories.forEach((categories, row) => {
    const [category] = categories;
    if (category === undefined || categories.length > 1 || quotes.has(category)) return;
    const text = shorten(said(row));
    if (text !== "") quotes.set(category, text);
  });
  return quotes;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
