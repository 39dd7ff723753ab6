import { foldText } from "../cells/foldText";
import type { RawCell, RawColumn } from "../rawColumn";
import type { RecognitionChoices } from "../recognition";

type Words = NonNullable<RecognitionChoices["words"]>;

/** What the user may say that a word means, in the words that are read by themselves; "none": nobody answered. */
export const MEANINGS = ["满意", "基本满意", "中立", "不满意", "none"] as const;

/** A word that says that nobody answered. */
const NOT_ANSWERED = "未评价";

/** The cells with words that the user explained in place of those that nobody knows. */
export function knownCells(cells: readonly RawCell[], words: Words): readonly RawCell[] {
  if (Object.keys(words).length === 0) return cells;
  const meaning = meaningOf(words);
  return cells.map((cell) => (typeof cell === "string" ? meaning(cell) : cell));
}

/** The same for a whole column. */
export function knownColumn(raw: RawColumn, words: Words): RawColumn {
  return Object.keys(words).length === 0 ? raw : { ...raw, texts: raw.texts.map(meaningOf(words)) };
}

function meaningOf(words: Words): (text: string) => string {
  const meanings = new Map(Object.entries(words).map(([word, meaning]) => [foldText(word), meaning]));
  return (text) => {
    const meaning = meanings.get(foldText(text));
    if (meaning === undefined) return text;
    return meaning === "none" ? NOT_ANSWERED : meaning;
  };
}
