import type { CleanedSurvey } from "../cleaning/cleaning";
import { countAt } from "../countAt";
import { shareDifference } from "../measures/sampleTests";
import { holmAdjusted } from "../statistics/holm";
import type { Period } from "../periods/period";
import { shareOf } from "../statistics/share";
import { maskPersonalData } from "../cleaning/maskPersonalData";
import type { Survey, TextColumn } from "../survey/survey";
import type { FrequentWord, FrequentWords } from "./frequentWord";
import type { OpinionLexicon } from "./opinionLexicon";
import { foldPhrase } from "../reasons/foldedPhrase";
import { wordList, type StaffWord, type WordList } from "./wordList";
import { wordsOf, type Word } from "./wordsOf";

/** Whose words are counted, now and before. */
export interface WordRows {
  /** 1 where the row's words are counted. */
  readonly mask: Uint8Array;
  readonly before: { readonly period: Period; readonly mask: Uint8Array } | null;
  readonly isAllElse: boolean;
}

const MOST_WORDS = 10;
/** A word of one answer is frequent nowhere. */
const FEWEST_ANSWERS = 2;

/** Counts the words of the survey's texts by answers; linear in the rows, each distinct text read once. */
export function frequentWords(
  { survey }: CleanedSurvey,
  rows: WordRows,
  lexicon: OpinionLexicon,
  staff: readonly StaffWord[],
): FrequentWords | null {
  const columns = [...survey.reasons, ...survey.comments];
  if (columns.length === 0) return null;
  const list = wordList(lexicon, staff, nameParts(survey));
  const { counts, surfaces } = countWords(columns, rows.mask, list);
  const shown = mostFrequent(counts);
  const names = new Map(shown.map((key): [string, string] => [key, nameOf(key, surfaces.get(key), list)]));
  const ofRow = shownWords(columns, list, names);
  return {
    n: sizeOf(rows.mask),
    ...comparedWords(rows, names, ofRow, counts),
    isAllElse: rows.isAllElse,
    ofRow,
  };
}

/** Longer stretches of a name are no word. */
const LONGEST_PART = 6;

/** Every stretch of every customer's name: no word of the list that is shown may be one (S20). */
function nameParts({ texts: { customerName } }: Survey): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const text of customerName?.texts ?? []) {
    const name = foldPhrase(text);
    for (const part of name.split(" ")) parts.add(part);
    for (let at = 0; HAN.test(name) && at < name.length; at++) {
      for (let end = at + 2; end <= Math.min(name.length, at + LONGEST_PART); end++)
        parts.add(name.slice(at, end));
    }
  }
  return parts;
}

const HAN = /[\u4e00-\u9fff]/u;

interface CountedWords {
  readonly counts: ReadonlyMap<string, number>;
  /** How each word stands in the texts, with how often. */
  readonly surfaces: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function countWords(columns: readonly TextColumn[], mask: Uint8Array, list: WordList): CountedWords {
  const counts = new Map<string, number>();
  const surfaces = new Map<string, Map<string, number>>();
  const readers = columns.map((column) =>
    textReader(column, (text) => wordsOf(maskPersonalData(text), list, () => true)),
  );
  for (const { row, rows } of alikeRows(columns, mask)) {
    const said = new Map<string, Word>();
    for (const read of readers)
      for (const word of read(row)) if (!said.has(word.key)) said.set(word.key, word);
    for (const { key, surface } of said.values()) {
      counts.set(key, (counts.get(key) ?? 0) + rows);
      const known = surfaces.get(key) ?? new Map<string, number>();
      known.set(surface, (known.get(surface) ?? 0) + rows);
      surfaces.set(key, known);
    }
  }
  return { counts, surfaces };
}

interface AlikeRows {
  readonly row: number;
  readonly rows: number;
}

/** The rows of `mask`; where one column alone holds the texts, of those with the same text the first, and how many they are. */
function alikeRows(columns: readonly TextColumn[], mask: Uint8Array): readonly AlikeRows[] {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return rowsByText(only, mask);
  const rows: AlikeRows[] = [];
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) rows.push({ row, rows: 1 });
  return rows;
}

function rowsByText({ codes, texts }: TextColumn, mask: Uint8Array): readonly AlikeRows[] {
  const first = new Map<number, number>();
  const counts = new Uint32Array(texts.length + 1);
  for (let row = 0; row < mask.length; row++) {
    const code = codes[row] ?? 0;
    if (mask[row] !== 1 || code === 0) continue;
    if (counts[code] === 0) first.set(code, row);
    countAt(counts, code);
  }
  return Array.from(first, ([code, row]) => ({ row, rows: counts[code] ?? 0 }));
}

/** Reads the texts of a column, each distinct one once. */
function textReader<Read>(
  column: TextColumn,
  read: (text: string) => readonly Read[],
): (row: number) => readonly Read[] {
  const known = new Map<number, readonly Read[]>();
  return (row) => {
    const code = column.codes[row] ?? 0;
    if (code === 0) return [];
    const words = known.get(code) ?? read(column.texts[code - 1] ?? "");
    known.set(code, words);
    return words;
  };
}

function mostFrequent(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([, count]) => count >= FEWEST_ANSWERS)
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([key]) => key);
}

/** A word as most customers write it; what stands for several, in their script. */
function nameOf(key: string, surfaces: ReadonlyMap<string, number> | undefined, list: WordList): string {
  const written = [...(surfaces ?? [])].filter(([surface]) => surface !== "");
  const [most] = written.sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1));
  const traditional = list.traditional.get(key);
  if (most === undefined) return key;
  if (traditional !== undefined) return isTraditional(most[0]) ? traditional : key;
  return most[0].length === key.length ? most[0] : key;
}

function isTraditional(surface: string): boolean {
  return foldPhrase(surface) !== surface;
}

function shownWords(
  columns: readonly TextColumn[],
  list: WordList,
  names: ReadonlyMap<string, string>,
): FrequentWords["ofRow"] {
  const keys = [...names.keys()];
  const isWanted = (stretch: string): boolean => keys.some((key) => stretch.includes(bare(key)));
  const readers = columns.map((column) =>
    textReader(column, (text) =>
      wordsOf(maskPersonalData(text), list, isWanted).filter(({ key }) => names.has(key)),
    ),
  );
  return (row) => {
    const said = new Set(readers.flatMap((read) => read(row).map(({ key }) => key)));
    return keys.filter((key) => said.has(key)).map((key) => names.get(key) ?? key);
  };
}

/** A word without the denial before it, which may stand apart from it. */
function bare(key: string): string {
  return key.replace(/^(?:不|没有?|未|无|not |no |never )/u, "");
}

function comparedWords(
  { mask, before, isAllElse }: WordRows,
  names: ReadonlyMap<string, string>,
  ofRow: FrequentWords["ofRow"],
  counts: ReadonlyMap<string, number>,
): Pick<FrequentWords, "before" | "items"> {
  const n = sizeOf(mask);
  const words = [...names].map(([key, word]) => ({
    word,
    count: counts.get(key) ?? 0,
    share: shareOf(counts.get(key) ?? 0, n),
  }));
  if (before === null) {
    return {
      before: null,
      items: words.map((word) => ({ ...word, countBefore: null, change: null, p: null })),
    };
  }
  const earlier = new Map<string, number>();
  before.mask.forEach((counted, row) => {
    if (counted !== 1) return;
    for (const word of ofRow(row)) earlier.set(word, (earlier.get(word) ?? 0) + 1);
  });
  const size = { before: sizeOf(before.mask), after: isAllElse ? n - sizeOf(before.mask) : n };
  const changes = words.map(({ word, count }) => {
    const countBefore = earlier.get(word) ?? 0;
    return changeOf(countBefore, isAllElse ? count - countBefore : count, size);
  });
  const tested = holmAdjusted(changes.map(({ p }) => p ?? 1));
  return {
    before: { period: before.period, n: size.before },
    items: words.map((word, i) => {
      const { countBefore = 0, change = null, p = null } = changes[i] ?? {};
      return { ...word, countBefore, change, p: p === null ? null : (tested[i] ?? null) };
    }),
  };
}

function changeOf(
  countBefore: number,
  countAfter: number,
  n: { readonly before: number; readonly after: number },
): Pick<FrequentWord, "change" | "p"> & { readonly countBefore: number } {
  if (n.before === 0 || n.after === 0) return { countBefore, change: null, p: null };
  const { p } = shareDifference({ count: countBefore, n: n.before }, { count: countAfter, n: n.after });
  return { countBefore, change: countAfter / n.after - countBefore / n.before, p };
}

function sizeOf(mask: Uint8Array): number {
  let size = 0;
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) size++;
  return size;
}
