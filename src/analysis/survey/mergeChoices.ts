import type { RecognitionChoices } from "./recognition";

/** Choices over others: a role, the scale or an answer that is chosen above stands over what is chosen below. */
export function mergeChoices(
  below: RecognitionChoices,
  above: Partial<RecognitionChoices>,
): RecognitionChoices {
  return {
    roles: { ...below.roles, ...above.roles },
    scale: above.scale ?? below.scale,
    words: { ...below.words, ...above.words },
    answers: { ...below.answers, ...above.answers },
  };
}

/** Whether nothing at all is chosen. */
export function isNoChoice({ roles, scale, words = {}, answers = {} }: RecognitionChoices): boolean {
  return scale === null && [roles, words, answers].every((chosen) => Object.keys(chosen).length === 0);
}
