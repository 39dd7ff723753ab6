import { foldText, hasWord } from "../cells/foldText";

/** Longer texts speak of something. */
const LONGEST_LABEL = 24;

const TOTAL =
  /^(?:[\d.、]*\s*)?(合\s*[计計]|[总總]\s*[计計]|小\s*[计計]|累\s*[计計]|汇总|匯總|平均[值分数數]?|均[值分]|标准差|標準差|(grand |sub|sub-|sub )?totals?|averages?|avg|sum|mean|std|std ?\.? ?dev\.?|standard deviation|stdev|(本[题題])?(有效)?[填作][写寫答]人[次数數])\s*(?:\(.*\))?\s*[:=]?$/;
/** Words that may as well be a name or an answer (Max, average). */
const DOUBTFUL =
  /^([总總][数數]|中位[数數]|方差|最[高大低小][值分]|有效[样樣]本[数數]?|[样樣]本[量数數]|averages?|median|count|minimum|maximum|min|max|sample size|variance|n\s*(?==))\s*[:=]?\s*[\d.]*$/;
const CHINESE_END = /(合\s*[计計]|[总總]\s*[计計]|小\s*[计計]|汇总|匯總|平均[值分]?|均值)\s*:?$/;
const [FIRST_PLAIN, LAST_PLAIN, EQUALS] = [32, 126, 61];
/** The shortest word of a label has so many letters. */
const SHORTEST_WORD = 3;
const LATIN_END = ["total", "subtotal", "average", "avg", "mean"];

/**
 * What a label says of its row: that it is a total or a statistic (`doubtful` where the word may be a name or an answer),
 * or the total of the group that it names ("坐席0 小计": `group` is "坐席0", folded).
 */
export interface TotalLabel {
  readonly kind: "plain" | "doubtful" | "grouped";
  readonly group: string;
}

/**
 * Reads a text as the label of a row of totals; null when it is none.
 *
 * @example ["合计", "坐席0 小计", "Max", "等待"].map((text) => totalLabelOf(text)?.kind) // ["plain", "grouped", "doubtful", undefined]
 */
export function totalLabelOf(text: string): TotalLabel | null {
  if (text.length > LONGEST_LABEL || !mayBeLabel(text)) return null;
  const folded = foldText(text);
  if (DOUBTFUL.test(folded)) return { kind: "doubtful", group: "" };
  if (TOTAL.test(folded)) return { kind: "plain", group: "" };
  const chinese = CHINESE_END.exec(folded);
  if (chinese !== null) return { kind: "grouped", group: stem(folded.slice(0, chinese.index)) };
  const bare = folded.replace(/[:\s]+$/, "");
  const latin = LATIN_END.find((word) => bare.endsWith(word) && hasWord(bare, word));
  return latin === undefined ? null : { kind: "grouped", group: stem(bare.slice(0, -latin.length)) };
}

/** Whether there is a word in a text, or "n =": ids and numbers, of which a source has as many as rows, have none. */
function mayBeLabel(text: string): boolean {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_PLAIN || code > LAST_PLAIN || code === EQUALS) return true;
    letters = isLetter(code | 32) ? letters + 1 : 0;
    if (letters === SHORTEST_WORD) return true;
  }
  return false;
}

function isLetter(lowerCase: number): boolean {
  return lowerCase >= 97 && lowerCase <= 122;
}

function stem(text: string): string {
  return text.replace(/[\s\-–—_:的]+$/, "");
}
