/**
 * Each p adjusted for all being tested together, in the order given: a hypothesis falls at a level where its value is
 * at most that. From the least p upwards, p times the hypotheses not yet taken, never below the value before, at most 1.
 * An empty list gives an empty list. Source: Holm 1979, step-down; R, p.adjust.
 *
 * @example holmAdjusted([0.03, 0.01]) // [0.03, 0.02]
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => NaN);
  let previous = 0;
  for (const [rank, index] of leastFirst(pValues).entries()) {
    const p = pValues[index] ?? NaN;
    previous = Math.min(1, Math.max(previous, p * (pValues.length - rank)));
    adjusted[index] = previous;
  }
  return adjusted;
}

function leastFirst(pValues: readonly number[]): number[] {
  return pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
}
