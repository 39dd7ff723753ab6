/** Names of Excel's API and the words for them in files. Of two words for one name the first is written. */
export type WordPairs<Name extends string> = readonly (readonly [name: Name, word: string])[];

/** The file's word for a name; null where it has none. */
export function wordOf<Name extends string>(pairs: WordPairs<Name>, name: Name): string | null {
  return pairs.find(([each]) => each === name)?.[1] ?? null;
}

/** The name that a file's word stands for; null for a word that is not known, and where there is none. */
export function nameOf<Name extends string>(pairs: WordPairs<Name>, word: string | null): Name | null {
  return pairs.find(([, each]) => each === word)?.[0] ?? null;
}
