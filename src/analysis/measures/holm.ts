/**
 * Which of several hypotheses fall at level `alpha` when all are tested together, in the order given.
 * Source: Holm 1979, step-down. An empty list gives an empty list.
 */
export function holmRejections(pValues: readonly number[], alpha: number): boolean[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
  const rejected = pValues.map(() => false);
  for (const [rank, index] of order.entries()) {
    if ((pValues[index] ?? 1) > alpha / (pValues.length - rank)) break;
    rejected[index] = true;
  }
  return rejected;
}
