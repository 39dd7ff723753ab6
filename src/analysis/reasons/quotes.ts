import { customerNames } from "../cleaning/customerNames";
import { maskPersonalData, type NameFinder } from "../cleaning/maskPersonalData";
import type { Survey } from "../survey/survey";
import { commentsBeside } from "./commentsBeside";
import type { MentionedRows } from "./mentions";
import { reasonClassifier, type ReasonClassifier } from "./reasonClassifier";
import type { ReasonReaders } from "./reasonReader";
import type { ReasonReading } from "./reasonReading";
import { PEOPLE_PROCESS_SYSTEM } from "./schemes/peopleProcessSystem";
import { shippedDictionary } from "./shippedDictionary";
import { LONGEST_QUOTE, shortQuote } from "./shortQuote";

const MOST_QUOTES = 3;
/** Shorter ones are labels rather than somebody's words. */
const SHORTEST_TELLING = 6;

/** What is written in people's own words hardly comes so often. */
const LABEL_REPEATS = 5;

type Counts = Map<string, number>;

/**
 * Up to three quotes for each of `categories`, masked (S20) and shortened: reasons in the customers' words that were
 * read as this category in rows that count for it; telling ones before labels, the more frequent first. No quote
 * stands under two categories: the earlier keeps it. What was ticked is in nobody's words: where a category has only that,
 * or a label that comes back again and again, what the same customers wrote of it elsewhere is quoted.
 */
export function findQuotes(
  survey: Survey,
  { written }: ReasonReaders,
  categories: readonly string[],
  { categoriesOf, mask }: MentionedRows,
  reading: ReasonReading,
): ReadonlyMap<string, readonly string[]> {
  const { options } = reading;
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
  const unspoken = [...counts].filter(([, texts]) => [...texts.values()].every(isLabel));
  const elsewhere = commentsBeside(
    survey,
    unspoken.map(([category]) => category),
    { categoriesOf, mask },
    topicsOf(reading),
  );
  const names = customerNames(survey);
  const used = new Set<string>();
  const quoted = (category: string, texts: Counts): readonly string[] => {
    const spoken = bestQuotes(elsewhere.get(category) ?? new Map<string, number>(), names, used);
    return spoken.length > 0 ? spoken : bestQuotes(texts, names, used);
  };
  return new Map([...counts].map(([category, texts]) => [category, quoted(category, texts)]));
}

function isLabel(times: number): boolean {
  return times >= LABEL_REPEATS;
}

/** What texts are about, by the words of the reading; by the shipped ones where the options are the categories. */
function topicsOf({ scheme, dictionary }: ReasonReading): ReasonClassifier {
  if (scheme.id !== "own") return reasonClassifier(dictionary, scheme);
  return reasonClassifier(shippedDictionary(PEOPLE_PROCESS_SYSTEM.id), PEOPLE_PROCESS_SYSTEM);
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
