import type { Scale } from "../../analysis/survey/scale";

/**
 * What the survey's own words count in a mean, of a scale of two or three words: its numbers are nobody's but ours. Null of
 * scales with numbers, and of five words, whose numbers are the usual ones.
 *
 * @example countedWords({ kind: "words-3", anchors: [{ value: 3, word: "Good" }, { value: 1, word: "Bad" }] }) // ["Bad=1", "Good=3"]
 */
export function countedWords({ kind, anchors }: Pick<Scale, "kind" | "anchors">): readonly string[] | null {
  if (kind !== "words-3" && kind !== "words-3n") return null;
  const words = new Map<number, string>();
  // several words may count the same: the first stands for them
  for (const { value, word } of anchors) if (!words.has(value)) words.set(value, word);
  const counted = [...words].sort(([one], [other]) => one - other);
  return counted.length === 0 ? null : counted.map(([value, word]) => `${word}=${String(value)}`);
}
