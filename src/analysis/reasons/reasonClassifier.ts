import { foldText } from "../survey/cells/foldText";
import { isNegated } from "./negation";
import type { DictionaryEntry, ReasonScheme } from "./scheme";
import { isLastName, OTHER, UNCLASSIFIED } from "./schemes/lastCategories";
import { toSimplified } from "./simplifiedCharacters";

interface FoldedEntry extends DictionaryEntry {
  /** Place in the dictionary, for ties. */
  readonly rank: number;
}

/** Endings that leave an English phrase what it is: delay, delays, delayed. */
const ENDINGS = new Set(["", "s", "es", "ed", "d", "ing", "ly", "ness"]);

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
  const names = new Map(scheme.categories.map(({ name }) => [foldReason(name), name]));
  const entries = indexByFirst(dictionary);
  const known = new Map<string, string>();
  return (reason) => {
    const text = foldReason(reason);
    const found =
      known.get(text) ?? names.get(text) ?? otherOf(text) ?? longestMatch(text, entries) ?? UNCLASSIFIED;
    known.set(text, found);
    return found;
  };
}

/**
 * Makes a function that gives every category whose phrases stand in a text, one after the other without overlap: what
 * one reason seems to say of several things at once.
 */
export function categoriesWithin(
  dictionary: readonly DictionaryEntry[],
): (reason: string) => ReadonlySet<string> {
  const entries = indexByFirst(dictionary);
  return (reason) => {
    const text = foldReason(reason);
    const found = new Set<string>();
    let start = 0;
    while (start < text.length) {
      const at = start;
      const entry = entries.get(text.charAt(at))?.find(({ phrase }) => matchesAt(text, at, phrase));
      if (entry !== undefined) found.add(entry.category);
      start += entry?.phrase.length ?? 1;
    }
    return found;
  };
}

function foldReason(text: string): string {
  return toSimplified(foldText(text)).replace(/[’‘]/g, "'");
}

function otherOf(text: string): string | null {
  return isLastName(text) && text !== UNCLASSIFIED ? OTHER : null;
}

type Index = ReadonlyMap<string, readonly FoldedEntry[]>;

/** Phrases by their first character, longest first. */
function indexByFirst(dictionary: readonly DictionaryEntry[]): Index {
  const index = new Map<string, FoldedEntry[]>();
  dictionary.forEach(({ phrase, category }, rank) => {
    const folded = foldReason(phrase);
    if (folded === "") return;
    const first = folded.charAt(0);
    const entries = index.get(first);
    const entry = { phrase: folded, category, rank };
    if (entries === undefined) index.set(first, [entry]);
    else entries.push(entry);
  });
  for (const entries of index.values()) {
    entries.sort((a, b) => b.phrase.length - a.phrase.length || a.rank - b.rank);
  }
  return index;
}

function longestMatch(text: string, index: Index): string | null {
  let best: FoldedEntry | null = null;
  for (let start = 0; start < text.length; start++) {
    const least = best?.phrase.length ?? 0;
    for (const entry of index.get(text.charAt(start)) ?? []) {
      if (entry.phrase.length <= least) break;
      if (!matchesAt(text, start, entry.phrase)) continue;
      best = entry;
      break;
    }
  }
  return best?.category ?? null;
}

function matchesAt(text: string, start: number, phrase: string): boolean {
  if (!text.startsWith(phrase, start)) return false;
  const end = start + phrase.length;
  return isWhole(text, start, end, phrase) && !isNegated(text, start, end);
}

/** English phrases begin at a word and end with it, a usual ending allowed; Chinese has no such bounds. */
function isWhole(text: string, start: number, end: number, phrase: string): boolean {
  if (/^[a-z0-9]/.test(phrase) && /[a-z0-9]/.test(text.charAt(start - 1))) return false;
  if (!/[a-z]$/.test(phrase)) return true;
  return ENDINGS.has(/^[a-z]*/.exec(text.slice(end, end + 12))?.[0] ?? "");
}
