import { customerNames } from "../cleaning/customerNames";
import { maskPersonalData, type NameFinder } from "../cleaning/maskPersonalData";
import type { Survey } from "../survey/survey";
import type { MentionedRows } from "./mentions";
import type { ReasonReaders } from "./reasonReader";
import type { ReasonReading } from "./reasonReading";
import { LONGEST_QUOTE, shortQuote } from "./shortQuote";

const MOST_QUOTES = 3;
/** Shorter ones are labels rather than somebody's words. */
const SHORTEST_TELLING = 6;

type Counts = Map<string, number>;

/**
 * Up to three quotes for each of `categories`, masked (S20) and shortened: reasons in the customers' words that were
 * read as this category in rows that count for it; telling ones before labels, the more frequent first. No quote
 * stands under two categories: the earlier keeps it. Categories that nobody wrote of have none; what was ticked is
 * in nobody's words.
 */
export function findQuotes(
  survey: Survey,
  { written }: ReasonReaders,
  categories: readonly string[],
  { categoriesOf, mask }: MentionedRows,
  { options }: Pick<ReasonReading, "options">,
): ReadonlyMap<string, readonly string[]> {
  const counts = new Map(
    categories.map((category): [string, Counts] => [category, new Map<string, number>()]),
  );
  mask.forEach((isCounted, row) => {
    if (isCounted !== 1) return;
    const effective = categoriesOf(row);
    for (const { reasonsAt } of effective.length === 0 ? [] : written) {
      for (const { text, category } of reasonsAt(row)) {
        if (effective.includes(category) && !options.has(text)) count(counts.get(category), text);
      }
    }
  });
  const names = customerNames(survey);
  const used = new Set<string>();
  return new Map([...counts].map(([category, texts]) => [category, bestQuotes(texts, names, used)]));
}

function count(counts: Counts | undefined, text: string): void {
  counts?.set(text, (counts.get(text) ?? 0) + 1);
}

/** Up to three of the counted texts, masked (S20) and shortened, none that is `used` already; these become used. */
export function bestQuotes(
  counts: ReadonlyMap<string, number>,
  names: NameFinder,
  used: Set<string>,
): readonly string[] {
  const isTelling = (text: string): boolean =>
    text.length >= SHORTEST_TELLING && text.length <= LONGEST_QUOTE;
  const sorted = [...counts].sort(
    ([a, countOfA], [b, countOfB]) =>
      Number(isTelling(b)) - Number(isTelling(a)) ||
      countOfB - countOfA ||
      a.length - b.length ||
      (a < b ? -1 : 1),
  );
  const quotes: string[] = [];
  for (const [text] of sorted) {
    if (quotes.length === MOST_QUOTES) break;
    const quote = shortQuote(maskPersonalData(text.replace(/\s+/g, " "), names));
    if (used.has(quote)) continue;
    used.add(quote);
    quotes.push(quote);
  }
  return quotes;
}
