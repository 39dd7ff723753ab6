import type { Proportion } from "./proportion";

/** What a chart of `useful` points (those not on the centre line) may show before it is a shift. */
export interface RunLimits {
  readonly longestRun: number;
  readonly fewestCrossings: number;
}

/** One point's side of the centre line: 1 above, -1 below, 0 on it. */
export type Side = -1 | 0 | 1;

/** The runs of a chart about its centre line. */
export interface Runs extends RunLimits {
  /** In the order of the points. */
  readonly sides: readonly Side[];
  /** The 1-based number of each point's run, of a point on the line that before it: 0 where there is none yet. */
  readonly runs: readonly number[];
  /** Whether a run begins at each point. */
  readonly starts: readonly boolean[];
  /** How many useful points each point's run has; 0 where there is none yet. */
  readonly lengths: readonly number[];
  readonly useful: number;
  readonly longest: number;
  readonly crossings: number;
  /** The point from which on the level is another one; null without a shift. */
  readonly shiftFrom: number | null;
}

/** Fewer useful points say little. */
const FEWEST_USEFUL = 10;

/**
 * Limits of Anhøj's rules: longest run round(log₂ n) + 3, crossings the 5 % point of a binomial(n − 1, ½).
 * Source: R package qicharts2.
 * @example runLimits(24) // { longestRun: 8, fewestCrossings: 8 }
 */
export function runLimits(useful: number): RunLimits {
  return {
    longestRun: Math.round(Math.log2(useful)) + 3,
    fewestCrossings: binomialHalfQuantile(0.05, useful - 1),
  };
}

/**
 * Runs of shares about the share over all of them; points on it don't count. A shift begins where the longest run does,
 * or where the one after it does when the longest is the first: that is the level that is left.
 *
 * @example findRuns([{ count: 9, n: 10 }, { count: 8, n: 10 }, { count: 4, n: 10 }]).sides // [1, 1, -1]
 */
export function findRuns(points: readonly Proportion[]): Runs {
  const sides = sidesOf(points);
  const runs: number[] = [];
  const starts: boolean[] = [];
  const lengths: number[] = [];
  let current: Side = 0;
  for (const side of sides) {
    const isStart = side !== 0 && side !== current;
    if (isStart) lengths.push(0);
    if (isStart) current = side;
    starts.push(isStart);
    if (side !== 0) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    runs.push(lengths.length);
  }
  const useful = sides.filter((side) => side !== 0).length;
  const longest = Math.max(0, ...lengths);
  const crossings = Math.max(0, lengths.length - 1);
  const limits = runLimits(Math.max(1, useful));
  const isShift =
    useful >= FEWEST_USEFUL && (longest > limits.longestRun || crossings < limits.fewestCrossings);
  const shiftRun = Math.max(2, lengths.indexOf(longest) + 1);
  const shiftFrom = isShift ? runs.indexOf(shiftRun) : -1;
  return {
    ...limits,
    sides,
    runs,
    starts,
    lengths: runs.map((run) => lengths[run - 1] ?? 0),
    useful,
    longest,
    crossings,
    shiftFrom: shiftFrom < 0 ? null : shiftFrom,
  };
}

/** Compared as whole numbers: a share that is the same fraction lies on the line. */
function sidesOf(points: readonly Proportion[]): Side[] {
  const total = points.reduce((sum, { n }) => sum + n, 0);
  const counted = points.reduce((sum, { count }) => sum + count, 0);
  return points.map(({ count, n }) => Math.sign(count * total - counted * n) as Side);
}

/** The smallest k of which the cumulative probability of binomial(trials, ½) reaches `probability`. */
function binomialHalfQuantile(probability: number, trials: number): number {
  let term = 0.5 ** trials;
  let cumulative = term;
  let k = 0;
  while (cumulative < probability && k < trials) {
    term *= (trials - k) / (k + 1);
    cumulative += term;
    k++;
  }
  return k;
}
