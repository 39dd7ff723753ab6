import { onceFor } from "../once";
import { isProblem } from "../survey/candidates/headerWords";
import { foldPhrase, isWhole } from "./foldedPhrase";
import { foldedEntries } from "./regionalWords";
import { isNegated } from "./negation";
import { optionName } from "./optionName";
import { phraseIndex, type FoundPhrase, type PhraseIndex } from "./phraseIndex";
import type { DictionaryEntry, ReasonScheme } from "./scheme";
import { isLastName, OTHER, UNCLASSIFIED } from "./schemes/lastCategories";

/** Characters: longer ones tell of an experience, good and bad. */
const LONGEST_REMARK = 60;

/** Longer texts hardly come back: remembering them would take more than it saves. */
const LONGEST_KNOWN = 60;

/** Gives one reason its category; make one for many reasons. */
export type ReasonClassifier = (reason: string) => string;

/**
 * Makes a classifier of `dictionary` for `scheme`: a reason that is a category's name is that category; else the
 * longest phrase in it decides that is neither denied nor praised, the earlier one of equals. Width, case and
 * traditional script don't matter; English phrases match whole words. What fits nothing is 未分类.
 */
export function reasonClassifier(
  dictionary: readonly DictionaryEntry[],
  scheme: ReasonScheme,
): ReasonClassifier {
  const names = new Map(scheme.categories.map(({ name }) => [foldPhrase(name), name]));
  const index = indexFor(dictionary);
  const whole = new Map(
    dictionary.filter(({ isWhole }) => isWhole).map(({ phrase, category }) => [foldPhrase(phrase), category]),
  );
  const known = new Map<string, string>();
  return (reason) => {
    const text = foldPhrase(reason);
    const found =
      known.get(text) ??
      whole.get(text) ??
      names.get(text) ??
      names.get(foldPhrase(optionName(reason))) ??
      otherOf(text, scheme) ??
      longestMatch(text, index) ??
      UNCLASSIFIED;
    if (text.length <= LONGEST_KNOWN) known.set(text, found);
    return found;
  };
}

/**
 * Makes a function that gives every category whose phrases stand in a text, one after the other without overlap: what
 * one reason seems to say of several things at once. In a report of an experience, longer than a reason is, what only
 * names a thing (价格, 服务态度) is no complaint of it.
 */
export function categoriesWithin(
  dictionary: readonly DictionaryEntry[],
): (reason: string) => ReadonlySet<string> {
  const index = indexFor(dictionary);
  const subjects = subjectsFor(dictionary);
  return (reason) => {
    const text = foldPhrase(reason);
    const isReport = text.length > LONGEST_REMARK;
    const isTelling = (match: FoundPhrase<Phrase>): boolean =>
      isMeant(text, match) && !(isReport && subjects.has(match.entry.phrase));
    const found = new Set<string>();
    let start = 0;
    while (start < text.length) {
      const match = index.at(text, start).find(isTelling);
      if (match !== undefined) found.add(match.entry.category);
      start = match?.end ?? start + 1;
    }
    return found;
  };
}

/** What the scheme calls the rest. */
function otherOf(text: string, { categories }: ReasonScheme): string | null {
  if (!isLastName(text) || text === UNCLASSIFIED) return null;
  const last = categories.filter(({ name }) => isLastName(name) && name !== UNCLASSIFIED);
  return last.length === 1 ? (last[0]?.name ?? OTHER) : OTHER;
}

/** A phrase that so many others of its category begin with only names what they complain of; so does one that ends so. */
const COMPLAINTS_OF_SUBJECT = 3;

function subjectsIn(dictionary: readonly DictionaryEntry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const categories = new Map(dictionary.map(({ phrase, category }) => [foldPhrase(phrase), category]));
  for (const [phrase, category] of categories) {
    for (let end = 1; end < phrase.length; end++) {
      const start = phrase.slice(0, end);
      if (categories.get(start) === category) counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  const isSubject = ([start, count]: readonly [string, number]): boolean =>
    count >= COMPLAINTS_OF_SUBJECT && !isProblem(start);
  const subjects = new Set([...counts].filter(isSubject).map(([start]) => start));
  const isNamed = (phrase: string): boolean =>
    Array.from(phrase, (_, at) => phrase.slice(at)).some((end) => subjects.has(end)) && !isProblem(phrase);
  return new Set([...categories.keys()].filter(isNamed));
}

interface Phrase {
  readonly phrase: string;
  readonly category: string;
}

type Index = PhraseIndex<Phrase>;

/** One for all classifiers of a dictionary: it takes longer to make than a short survey takes to classify. */
const indexFor = onceFor(indexOf);
/** What the phrases of a dictionary only name, likewise. */
const subjectsFor = onceFor(subjectsIn);

function indexOf(dictionary: readonly DictionaryEntry[]): Index {
  return phraseIndex(
    foldedEntries(dictionary).map(({ phrase, entry: { category } }) => ({
      phrase,
      entry: { phrase, category },
    })),
  );
}

function longestMatch(text: string, index: Index): string | null {
  let [best, longest] = ["", 0];
  for (let start = 0; start < text.length - longest; start++) {
    const match = index.at(text, start).find((each) => each.end - start > longest && isMeant(text, each));
    if (match === undefined) continue;
    [best, longest] = [match.entry.category, match.end - start];
  }
  return longest === 0 ? null : best;
}

/** Stands as a word of its own, and is neither denied nor praised. */
function isMeant(text: string, { entry, start, end }: FoundPhrase<Phrase>): boolean {
  return isWhole(text, start, end, entry.phrase) && !isNegated(text, start, end);
}
