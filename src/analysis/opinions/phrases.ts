import { isWhole } from "../reasons/foldedPhrase";
import { foldedEntries } from "../reasons/regionalWords";
import { phraseIndex, type FoundPhrase, type PhraseIndex } from "../reasons/phraseIndex";

/** An index of entries with phrases; of two with the same phrase the first stays, blank ones are left out. */
export function indexPhrases<Entry extends { readonly phrase: string }>(
  entries: readonly Entry[],
): PhraseIndex<Entry> {
  return phraseIndex(foldedEntries(entries).filter(({ phrase }) => phrase !== ""));
}

/** The longest phrase that stands whole at a place of a folded text; undefined where none does. */
export function phraseAt<Entry>(
  text: string,
  start: number,
  index: PhraseIndex<Entry>,
): FoundPhrase<Entry> | undefined {
  return index.at(text, start).find(({ end }) => isWhole(text, start, end, text.slice(start, end)));
}
