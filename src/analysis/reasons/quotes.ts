import { isEmptyReason } from "../cleaning/emptyReason";
import { maskPersonalData } from "../cleaning/maskPersonalData";
import { textAt } from "../cleaning/textAt";
import type { Survey, TextColumn } from "../survey/survey";
import { readReasons, type ReadReason } from "./readReason";
import type { ReasonClassifier } from "./reasonClassifier";
import { LONGEST_QUOTE, shortQuote } from "./shortQuote";

const MOST_QUOTES = 3;
/** Shorter ones are labels rather than somebody's words. */
const SHORTEST_TELLING = 6;

/** Finds the customers' own words for a category among the rows given. */
export type QuoteFinder = (category: string, rows: readonly number[]) => string[];

/**
 * Up to three distinct quotes, masked: the reasons that were given this category, telling ones before labels, the
 * more frequent first; where the reasons are only coded, the comments of those rows.
 */
export function quoteFinder(survey: Survey, classify: ReasonClassifier): QuoteFinder {
  const names = survey.texts.customerName?.texts ?? [];
  const readers = survey.reasons.map((column) => columnReader(column, classify));
  return (category, rows) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      for (const reader of readers) {
        for (const reason of reader(row)) if (reason.category === category) count(counts, reason.text);
      }
    }
    if (counts.size === 0) countComments(survey.comments, rows, counts);
    return best(counts, names);
  };
}

function columnReader(
  column: TextColumn,
  classify: ReasonClassifier,
): (row: number) => readonly ReadReason[] {
  const read = new Map<number, readonly ReadReason[]>();
  return (row) => {
    const code = column.codes[row] ?? 0;
    const known = read.get(code) ?? readReasons(textAt(column, row), classify);
    read.set(code, known);
    return known;
  };
}

function countComments(
  columns: readonly TextColumn[],
  rows: readonly number[],
  counts: Map<string, number>,
): void {
  for (const row of rows) {
    for (const column of columns) {
      const text = textAt(column, row);
      if (!isEmptyReason(text)) count(counts, text);
    }
  }
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

function best(counts: ReadonlyMap<string, number>, names: readonly string[]): string[] {
  const isTelling = (text: string): boolean =>
    text.length >= SHORTEST_TELLING && text.length <= LONGEST_QUOTE;
  const sorted = [...counts].sort(
    ([a, countOfA], [b, countOfB]) =>
      Number(isTelling(b)) - Number(isTelling(a)) ||
      countOfB - countOfA ||
      a.length - b.length ||
      (a < b ? -1 : 1),
  );
  const quotes = new Set<string>();
  for (const [text] of sorted) {
    quotes.add(shortQuote(maskPersonalData(text.replace(/\s+/g, " "), names)));
    if (quotes.size === MOST_QUOTES) break;
  }
  return [...quotes];
}
