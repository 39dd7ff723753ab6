/** What a run chart of `n` useful observations (those not on the median) may show before it is a shift. */
export interface RunLimits {
  readonly longestRun: number;
  readonly fewestCrossings: number;
}

export interface RunsVerdict extends RunLimits {
  readonly n: number;
  readonly longest: number;
  readonly crossings: number;
  readonly shift: boolean;
}

/**
 * Limits of Anhøj's rules: longest run round(log₂ n) + 3, crossings the 5 % point of a binomial(n − 1, ½).
 * Source: R package qicharts2.
 * @example runLimits(24) // { longestRun: 8, fewestCrossings: 8 }
 */
export function runLimits(n: number): RunLimits {
  return { longestRun: Math.round(Math.log2(n)) + 3, fewestCrossings: binomialHalfQuantile(0.05, n - 1) };
}

/** Runs about `centre` (values on it don't count); null under ten useful values, where the rules say little. */
export function judgeRuns(values: readonly number[], centre: number): RunsVerdict | null {
  const sides = values.filter((value) => value !== centre).map((value) => value > centre);
  if (sides.length < 10) return null;
  let longest = 1;
  let run = 1;
  let crossings = 0;
  for (let i = 1; i < sides.length; i++) {
    const crossed = sides[i] !== sides[i - 1];
    crossings += crossed ? 1 : 0;
    run = crossed ? 1 : run + 1;
    longest = Math.max(longest, run);
  }
  const limits = runLimits(sides.length);
  const shift = longest > limits.longestRun || crossings < limits.fewestCrossings;
  return { ...limits, n: sides.length, longest, crossings, shift };
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
