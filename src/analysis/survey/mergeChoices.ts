import type { RecognitionChoices } from "./recognition";

type Roles = RecognitionChoices["roles"];

/**
 * Choices over others: a role, the scale or an answer that is chosen above stands over what is chosen below, and a column that
 * is chosen for something above has no other role from below.
 */
export function mergeChoices(
  below: RecognitionChoices,
  above: Partial<RecognitionChoices>,
): RecognitionChoices {
  return {
    roles: { ...without(below.roles, above.roles ?? {}), ...above.roles },
    scale: above.scale ?? below.scale,
    words: { ...below.words, ...above.words },
    answers: { ...below.answers, ...above.answers },
  };
}

function without(roles: Roles, above: Roles): Roles {
  const chosen = new Set(Object.values(above).flat());
  const entries = Object.entries(roles).flatMap(([role, columns]) => {
    const left = columns.filter((column) => !chosen.has(column));
    return columns.length > 0 && left.length === 0 ? [] : [[role, left] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether nothing at all is chosen. */
export function isNoChoice({ roles, scale, words = {}, answers = {} }: RecognitionChoices): boolean {
  return scale === null && [roles, words, answers].every((chosen) => Object.keys(chosen).length === 0);
}
