import { maskedTextAt } from "../cleaning/maskedWords";
import type { CoreProblem } from "../results";
import type { Survey } from "../survey/survey";
import type { ClassifiedReasons } from "./scheme";
import { shortQuote } from "./shortQuote";

/**
 * One customer's words for each category, masked (S20) and shortened: the core problems' own, else the first reason
 * that was given this category alone. Categories that nobody wrote of have none.
 */
export function typicalQuotes(
  survey: Survey,
  reasons: ClassifiedReasons,
  coreProblems: readonly CoreProblem[],
): ReadonlyMap<string, string> {
  const quotes = new Map<string, string>();
  for (const { category, quotes: said } of coreProblems) {
    if (said[0] !== undefined) quotes.set(category, said[0]);
  }
  const [column] = survey.reasons;
  if (column === undefined) return quotes;
  const said = maskedTextAt(survey, column);
  reasons.categories.forEach((categories, row) => {
    const [category] = categories;
    if (category === undefined || categories.length > 1 || quotes.has(category)) return;
    const text = shortQuote(said(row));
    if (text !== "") quotes.set(category, text);
  });
  return quotes;
}
