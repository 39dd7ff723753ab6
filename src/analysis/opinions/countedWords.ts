import { maskPersonalData } from "../cleaning/maskPersonalData";
import { countAt } from "../countAt";
import type { TextColumn } from "../survey/survey";
import { textReader } from "./textReader";
import type { WordList } from "./wordList";
import { wordsOf, type Word } from "./wordsOf";

/** Words with the answers that say them, each answer once. */
export interface CountedWords {
  readonly counts: ReadonlyMap<string, number>;
  /** How each word stands in the texts, with how often. */
  readonly surfaces: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Counts the words of the rows of `mask`. */
export function countWords(columns: readonly TextColumn[], mask: Uint8Array, list: WordList): CountedWords {
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
