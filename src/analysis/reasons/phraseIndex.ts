/** A phrase found in a text. */
export interface FoundPhrase<Entry> {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** Finds phrases in texts, letter by letter: what a text costs grows with its length, not with the phrases. */
export interface PhraseIndex<Entry> {
  /** The phrases that stand at a place of a text, longest first. */
  readonly at: (text: string, start: number) => readonly FoundPhrase<Entry>[];
}

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>;
  entry: Entry | null;
}

/** An index of phrases; of two that are the same the first stays. */
export function phraseIndex<Entry>(
  entries: readonly { readonly phrase: string; readonly entry: Entry }[],
): PhraseIndex<Entry> {
  const root: Node<Entry> = { next: new Map(), entry: null };
  for (const { phrase, entry } of entries) {
    let node = root;
    // by code units, as a text is walked through
    for (let at = 0; at < phrase.length; at++) {
      const letter = phrase.charAt(at);
      let next = node.next.get(letter);
      if (next === undefined) node.next.set(letter, (next = { next: new Map(), entry: null }));
      node = next;
    }
    node.entry ??= entry;
  }
  return {
    at: (text, start) => {
      const found: FoundPhrase<Entry>[] = [];
      let node = root.next.get(text.charAt(start));
      for (let end = start + 1; node !== undefined; end++) {
        if (node.entry !== null) found.push({ entry: node.entry, start, end });
        node = node.next.get(text.charAt(end));
      }
      return found.length > 1 ? found.reverse() : found;
    },
  };
}
