/** Numbers that follow one another. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/**
 * Numbers in ascending order, those that follow one another together.
 *
 * @example stretches([1, 2, 5]) // [{ first: 1, count: 2 }, { first: 5, count: 1 }]
 */
export function stretches(numbers: readonly number[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last.first + last.count === number)
      found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ first: number, count: 1 });
  }
  return found;
}
