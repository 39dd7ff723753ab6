import type { CleanedSurvey } from "../cleaning/cleaning";
import { maskPersonalData } from "../cleaning/maskPersonalData";
import { sizeOf } from "../sizeOf";
import type { Survey, TextColumn } from "../survey/survey";
import { comparedWords, type WordRows } from "./comparedWords";
import { countWords } from "./countedWords";
import type { FrequentWords } from "./frequentWord";
import type { OpinionLexicon } from "./opinionLexicon";
import { foldPhrase } from "../reasons/foldedPhrase";
import { textReader } from "./textReader";
import { wordList, type StaffWord, type WordList } from "./wordList";
import { HAN, wordsOf } from "./wordsOf";

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
