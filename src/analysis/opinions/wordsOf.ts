import { foldText } from "../survey/cells/foldText";
import { foldPhrase } from "../reasons/foldedPhrase";
import { clausesOf } from "./clauses";
import { STOP_WORDS } from "./lexicon/stopWords";
import { phraseAt } from "./phrases";
import { phrasesIn } from "./readClause";
import type { WordList } from "./wordList";

/** A word of a text: what it is counted as, and how it stands there. */
export interface Word {
  readonly key: string;
  readonly surface: string;
}

/** Whether a stretch that no listed word covers is worth cutting. */
type IsWanted = (stretch: string) => boolean;

let made: Intl.Segmenter | null = null;

/** Cuts what no list knows; its dictionary is the browser's own and differs between versions. */
function segmenter(): Intl.Segmenter {
  return (made ??= new Intl.Segmenter("zh", { granularity: "word" }));
}

const DENIALS: ReadonlySet<string> = new Set(["不", "没", "没有", "未", "无", "not", "no", "never"]);
const NUMERAL = /\d|^[零一二三四五六七八九十百千万两几多半数]+$/u;
/** A character of Chinese. */
export const HAN = /[\u4e00-\u9fff]/u;

/**
 * The words of a text that complain or name a thing: listed words whole, longest first, what is praised left out; the
 * stretches between them cut into words, stop words left out, a denial kept with its word (不专业, not helpful).
 */
export function wordsOf(text: string, list: WordList, isWanted: IsWanted): readonly Word[] {
  const [folded, simplified] = [foldText(text), foldPhrase(text)];
  const words: Word[] = [];
  for (const { text: clause, at } of clausesOf(simplified)) {
    let from = 0;
    const cut = (to: number): void => {
      const stretch = clause.slice(from, to);
      if (stretch.trim() !== "" && isWanted(stretch))
        words.push(...cutWords(stretch, folded, at + from, list));
    };
    for (const { start, end, entry, tone } of phrasesIn(clause, list.index)) {
      cut(start);
      from = end;
      if (entry.countedAs === null || tone === "praise") continue;
      if (entry.tone === "praise") words.push(...deniedWords(entry.countedAs, list));
      else words.push({ key: entry.countedAs, surface: folded.slice(at + start, at + end) });
    }
    cut(clause.length);
  }
  return words;
}

const SETTLED = /解决|搞定|修好|处理[好得妥]/u;
const SETTLED_ENGLISH = /\b(?:resolved|solved|fixed|sorted)\b/u;

/** What denied praise counts as: the word that the list has for it, where it has one. */
function deniedWords(praise: string, { index }: WordList): readonly Word[] {
  const key = SETTLED.test(praise)
    ? "未解决"
    : SETTLED_ENGLISH.test(praise)
      ? "not resolved"
      : denied(praise);
  const found = phraseAt(key, 0, index);
  const listed = found?.end === key.length ? found.entry.countedAs : key;
  return listed === null ? [] : [{ key: listed, surface: "" }];
}

/** Denied praise without what only strengthens it: "不是很专业" is 不专业. */
function denied(praise: string): string {
  if (!HAN.test(praise)) return `not ${praise.replace(/^(?:very|so|really) /u, "")}`;
  return `不${praise.replace(/^(?:很|非常|特别|十分|比较|挺|真)/u, "")}`;
}

function cutWords(stretch: string, folded: string, at: number, list: WordList): readonly Word[] {
  const words: Word[] = [];
  let denial = "";
  for (const { segment, index, isWordLike } of segmenter().segment(stretch)) {
    if (isWordLike !== true) continue;
    if (DENIALS.has(segment)) {
      denial = segment;
      continue;
    }
    const before = denial === "" ? "" : HAN.test(segment) ? denial : `${denial} `;
    denial = "";
    if (!tellsSomething(segment) || list.hidden.has(segment)) continue;
    const key = `${before}${segment}`;
    const staff = list.staff.get(key);
    if (staff === null) continue;
    words.push({
      key: staff ?? key,
      surface: `${before}${folded.slice(at + index, at + index + segment.length)}`,
    });
  }
  return words;
}

function tellsSomething(word: string): boolean {
  if (STOP_WORDS.has(word) || NUMERAL.test(word)) return false;
  return HAN.test(word) ? word.length >= 2 : word.length >= 3;
}
