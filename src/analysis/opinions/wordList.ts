import { foldPhrase } from "../reasons/foldedPhrase";
import type { PhraseIndex } from "../reasons/phraseIndex";
import { SYNONYMS } from "./lexicon/synonyms";
import type { OpinionLexicon, Tone } from "./opinionLexicon";
import { indexPhrases } from "./phrases";

/** What staff say of a word: counted as another, or not at all; else it is a word of their trade, never cut apart. */
export interface StaffWord {
  readonly word: string;
  /** Null: it stands for itself. */
  readonly countedAs: string | null;
  readonly off: boolean;
}

/** A word that is found whole, and what it is counted as; null: not at all. */
interface ListedWord {
  readonly phrase: string;
  readonly tone: Tone;
  readonly countedAs: string | null;
}

/** What words are found by: staff's first, then ours; the rest of a text is cut by Intl.Segmenter. */
export interface WordList {
  readonly index: PhraseIndex<ListedWord>;
  /** Folded words that staff took out, or count as others, for those that the rest is cut into. */
  readonly staff: ReadonlyMap<string, string | null>;
  /** What is never shown as a word: parts of customers' names. */
  readonly hidden: ReadonlySet<string>;
  /** What a word is called in traditional script, where many words are counted as one. */
  readonly traditional: ReadonlyMap<string, string>;
}

/** The words of an opinion lexicon with what they are counted as. */
export function wordList(
  { phrases: read, general }: OpinionLexicon,
  staff: readonly StaffWord[],
  hidden: ReadonlySet<string>,
): WordList {
  const own = new Map(
    staff.map(({ word, countedAs, off }) => [foldPhrase(word), off ? null : foldPhrase(countedAs ?? word)]),
  );
  const ofStaff = staff.map(({ word }): ListedWord => {
    return { phrase: word, tone: "complaint", countedAs: own.get(foldPhrase(word)) ?? null };
  });
  const groups = SYNONYMS.flatMap(({ simplified, words }) =>
    words.map((phrase): ListedWord => {
      return { phrase, tone: "complaint", countedAs: mergedName(simplified, own) };
    }),
  );
  const phrases = read.map(({ phrase, tone, theme }): ListedWord => {
    const isWord = tone === "complaint" || tone === "praise" || (tone === "aspect" && theme !== general);
    return { phrase, tone, countedAs: isWord ? foldPhrase(phrase) : null };
  });
  return {
    index: indexPhrases([...ofStaff, ...groups, ...phrases]),
    staff: own,
    hidden,
    traditional: new Map(SYNONYMS.map(({ simplified, traditional }) => [simplified, traditional])),
  };
}

/** A group that staff count as another word, or not at all, goes with what they say. */
function mergedName(name: string, own: ReadonlyMap<string, string | null>): string | null {
  const said = own.get(name);
  return said === undefined ? name : said;
}
