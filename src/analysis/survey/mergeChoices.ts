import type { RecognitionChoices } from "./recognition";

/** Choices over others: a role, the scale or an answer that is chosen above stands over what is chosen below. */
export function mergeChoices(
  below: RecognitionChoices,
  above: Partial<RecognitionChoices>,
): RecognitionChoices {
  return {
    roles: { ...below.roles, ...above.roles },
    scale: above.scale ?? below.scale,
    answers: { ...below.answers, ...above.answers },
  };
}

/** Whether nothing at all is chosen. */
export function isNoChoice({ roles, scale, answers = {} }: RecognitionChoices): boolean {
  return Object.keys(roles).length === 0 && scale === null && Object.keys(answers).length === 0;
}
