import { parseScoreText } from "./parseScore";

/**
 * Of the texts of a column those that could be its middle word, and are none as another one is (说不清 beside 一般).
 *
 * @example wordsOfNoAnswer(["满意", "一般", "说不清"]) // new Set(["说不清"])
 */
export function wordsOfNoAnswer(texts: readonly string[]): ReadonlySet<string> {
  const doubtful = new Set<string>();
  let hasMiddle = false;
  for (const text of texts) {
    const parsed = parseScoreText(text);
    if (parsed.kind !== "word" || parsed.answer.ofFive !== 3) continue;
    if (parsed.answer.mayBeNoAnswer === true) doubtful.add(text);
    else hasMiddle = true;
  }
  return hasMiddle ? doubtful : NONE;
}

const NONE: ReadonlySet<string> = new Set();
