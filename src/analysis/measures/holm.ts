/**
 * Which of several hypotheses fall at level `alpha` when all are tested together, in the order given.
 * Source: Holm 1979, step-down. An empty list gives an empty list.
 */
export function holmRejections(pValues: readonly number[], alpha: number): boolean[] {
  const rejected = pValues.map(() => false);
  for (const [rank, index] of leastFirst(pValues).entries()) {
    if ((pValues[index] ?? 1) > alpha / (pValues.length - rank)) break;
    rejected[index] = true;
  }
  return rejected;
}

/**
 * Each p times the number of hypotheses still standing when its turn comes, equals alike; not capped at 1 nor made
 * monotone: a hypothesis falls where no value up to its own p is above the level.
 *
 * @example holmValues([0.03, 0.01]) // [0.03, 0.02]
 */
export function holmValues(pValues: readonly number[]): number[] {
  const values = pValues.map(() => NaN);
  let rank = 0;
  let previous = NaN;
  for (const [place, index] of leastFirst(pValues).entries()) {
    const p = pValues[index] ?? NaN;
    if (p !== previous) rank = place;
    previous = p;
    values[index] = p * (pValues.length - rank);
  }
  return values;
}

function leastFirst(pValues: readonly number[]): number[] {
  return pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
}
