import { totalOf, type AnswerCounts } from "../evidence/answerCounts";
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
  const scale = scaleOfKind(isOfFive ? "words-5" : isNeutral ? "words-3n" : "words-3");
  return { ...scale, anchors: anchorsOf(words, isOfFive) };
}

/** The words as the survey has them, the commonest of each place first. */
function anchorsOf(words: AnswerCounts["words"], isOfFive: boolean): readonly Anchor[] {
  return [...words]
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([word, { answer }]) => ({ value: isOfFive ? answer.ofFive : answer.ofThree, word }))
    .sort((one, other) => other.value - one.value);
}
