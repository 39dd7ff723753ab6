/**
 * - `few-mentions`: under ten in all; none is core.
 * - `flat`: as Pareto.flat; none is core where not even the first is told from the first that is left out, or from the last.
 * - `tie-at-cut`: equals stand on both sides of the cut; none of them is core.
 */
export type CoreDoubt = "few-mentions" | "flat" | "tie-at-cut";

/** S24: where the vital few end, and what a second and a third core problem need. Shares, 0–1, of four decimals at most. */
export interface ParetoLimits {
  readonly vitalShare: number;
  readonly secondShare: number;
  readonly thirdShare: number;
}

/** Fewer mentions in all single out no problem. */
export const FEWEST_MENTIONS = 10;

/** Shares are compared as integers: so many parts are the whole. */
const PARTS = 10_000;

/** Which counts make a core problem, and what stands against saying so. */
export interface CoreCut {
  /** So many problems S24 would make core: 1–3. */
  readonly cut: number;
  /** A core problem has more mentions than this: those of the first that is left out, or all where none is core. */
  readonly line: number;
  readonly flat: boolean;
  readonly doubts: readonly CoreDoubt[];
}

/**
 * S24 with its doubts: one problem, two from `secondShare`, three when two do not reach `vitalShare` and the third has
 * `thirdShare`; equals on both sides of the cut are left out. None is core under 10 mentions, nor where the order is
 * flat and not even the first is told from the first that is left out, or from the last where none is.
 *
 * @param counts of those that may be core, descending
 * @example coreCut([60, 25, 15], 100, { vitalShare: 0.8, secondShare: 0.2, thirdShare: 0.1 }).cut // 2
 */
export function coreCut(counts: readonly number[], total: number, limits: ParetoLimits): CoreCut {
  const cut = sizeOfCut(counts, total, limits);
  const leftOut = counts[cut] ?? 0;
  const flat = isFlat(counts);
  const isFew = total < FEWEST_MENTIONS;
  const isChance = flat && !isApart(counts[0] ?? 0, leftOut > 0 ? leftOut : (counts.at(-1) ?? 0));
  const isNone = isFew || isChance;
  const isTied = !isNone && leftOut > 0 && counts[cut - 1] === leftOut;
  const doubts = doubtsOf({ "few-mentions": isFew && total > 0, flat, "tie-at-cut": isTied });
  return { cut, line: isNone ? total : leftOut, flat, doubts };
}

function doubtsOf(found: Readonly<Record<CoreDoubt, boolean>>): readonly CoreDoubt[] {
  return (Object.keys(found) as CoreDoubt[]).filter((doubt) => found[doubt]);
}

/**
 * Whether two counts of one total differ beyond chance: (a − b)² ≥ 3.84 (a + b), as integers.
 * Source: McNemar 1947; 3.84 is the 95 % point of chi-square with one degree of freedom. 400 reaches 268.8:
 *
 * @example isApart(45, 25) // true
 */
export function isApart(a: number, b: number): boolean {
  return 100 * (a - b) ** 2 >= 384 * (a + b);
}

/**
 * Whether `count` of `total` reaches a share.
 *
 * @example reachesShare(24, 100, 0.25) // false
 */
export function reachesShare(count: number, total: number, share: number): boolean {
  return count * PARTS >= total * Math.round(share * PARTS);
}

function sizeOfCut(
  [first = 0, second = 0, third = 0]: readonly number[],
  total: number,
  { vitalShare, secondShare, thirdShare }: ParetoLimits,
): number {
  if (!reachesShare(second, total, secondShare)) return 1;
  const isThird = !reachesShare(first + second, total, vitalShare) && reachesShare(third, total, thirdShare);
  return isThird ? 3 : 2;
}

/** No two neighbours of the order are apart. */
function isFlat(counts: readonly number[]): boolean {
  return counts.length > 1 && counts.every((count, i) => i === 0 || !isApart(counts[i - 1] ?? 0, count));
}
