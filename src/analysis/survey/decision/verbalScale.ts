import { totalOf, type AnswerCounts } from "../evidence/answerCounts";
import type { Decision, ReadingOption } from "../recognition";
import { scaleOfKind, type Anchor, type Scale } from "../scale";

/**
 * The scale of a column that mostly holds words: of five where a word occurs that three don't have (非常满意), else of
 * three. A neutral word (一般, Neutral) is in neither band: it is shown apart. Null for a column of numbers.
 */
export function verbalScale({ words, numbers }: AnswerCounts): Scale | null {
  const total = totalOf([...words.values()].map(({ count }) => count));
  if (total === 0 || total < totalOf(numbers.values())) return null;
  const answers = [...words.values()].map(({ answer }) => answer);
  const isNeutral = answers.some(({ ofFive }) => ofFive === 3);
  const isBasic = answers.some(({ ofFive, ofThree }) => ofFive === 4 && ofThree === 2);
  const isOfFive = answers.some(({ onlyOfFive }) => onlyOfFive) || (isBasic && isNeutral);
  return scaleOfKind(isOfFive ? "words-5" : isNeutral ? "words-3n" : "words-3");
}

/** The words as the survey has them, the commonest of each place first. */
export function wordAnchors(words: AnswerCounts["words"], { max }: Scale): readonly Anchor[] {
  return [...words]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([word, { answer }]) => ({ value: max === 5 ? answer.ofFive : answer.ofThree, word }))
    .sort((one, other) => other.value - one.value);
}

/** A word that stands more than once in so many answers is no slip. */
const ONCE_IN = 200;
const MOST_SHOWN = 12;

/**
 * The words of a column of words that nobody knows: left out unless the user says what they mean. Null where all are
 * known, or where numbers are meant.
 */
export function unreadWords(header: string, counts: AnswerCounts): Decision | null {
  const { words, numbers, unread } = counts;
  const read = totalOf([...words.values()].map(({ count }) => count));
  if (read < totalOf(numbers.values()) || read === 0) return null;
  const all = read + totalOf(unread.values());
  const unknown = [...unread].filter(([, count]) => count * ONCE_IN > all).sort(([, a], [, b]) => b - a);
  if (unknown.length === 0) return null;
  const option = (meaning: string, code: string): ReadingOption => ({
    value: meaning,
    told: { code },
    choices: { words: Object.fromEntries(unknown.map(([word]) => [word, meaning])) },
  });
  const shown = unknown.slice(0, MOST_SHOWN).map(([word, count]) => `${word} × ${String(count)}`);
  return {
    what: "words",
    header,
    chosen: option("none", "option-words-none"),
    because: [{ code: "because-unread", words: shown }],
    alternatives: [
      option("满意", "option-words-satisfied"),
      option("中立", "option-words-neutral"),
      option("不满意", "option-words-dissatisfied"),
    ],
  };
}
