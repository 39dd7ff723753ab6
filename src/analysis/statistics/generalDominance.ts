/** What a variable's share of explained variance (0–1) comes to, and how far the other predictors repeat it. */
export interface Dominance {
  readonly importance: number;
  /** 1 / (1 − R² on the other predictors), from 1; null where they give it exactly. */
  readonly varianceInflation: number | null;
}

/** How the predictors share what they explain together. */
export interface GeneralDominance {
  /** Sum of the importances, 0–1. */
  readonly rSquared: number;
  readonly predictors: readonly Dominance[];
}

/** Every subset of the predictors is tried: twice the work for each further one. */
export const MOST_PREDICTORS = 12;

/** What is left of a unit variance by rounding alone. */
const NOTHING_LEFT = 1e-10;

/**
 * General dominance (LMG): each predictor's gain in R², averaged over all orders in which predictors can be taken up,
 * which is the Shapley value of R². Exact, from the `correlations` of the predictors and, in the last row and column,
 * the outcome. For up to MOST_PREDICTORS predictors.
 * Source: Lindeman, Merenda, Gold 1980, p. 119; Azen, Budescu 2003; agrees with R relaimpo.
 *
 * @example generalDominance([[1, 0, 0.6], [0, 1, 0.3], [0.6, 0.3, 1]]).rSquared // 0.45
 */
export function generalDominance(correlations: readonly (readonly number[])[]): GeneralDominance {
  const count = correlations.length - 1;
  const explained = Float64Array.from({ length: 2 ** count }, (_, subset) =>
    explainedVariance(correlations, count, membersOf(subset, count)),
  );
  const weights = Array.from({ length: count }, (_, size) => 1 / (count * combinations(count - 1, size)));
  const predictors = Array.from({ length: count }, (_, predictor) => {
    const others = membersOf(2 ** count - 1, count).filter((each) => each !== predictor);
    return {
      importance: averageGain(explained, predictor, weights),
      varianceInflation: inflation(explainedVariance(correlations, predictor, others)),
    };
  });
  return { rSquared: explained[explained.length - 1] ?? 0, predictors };
}

/** The gain in R² by `predictor` over all subsets without it, weighted by how many orders begin with them. */
function averageGain(explained: Float64Array, predictor: number, weights: readonly number[]): number {
  const own = 1 << predictor;
  return explained.reduce((sum, before, subset) => {
    if ((subset & own) !== 0) return sum;
    const size = membersOf(subset, weights.length).length;
    return sum + (weights[size] ?? 0) * ((explained[subset | own] ?? 0) - before);
  }, 0);
}

function inflation(explained: number): number | null {
  return 1 - explained < NOTHING_LEFT ? null : 1 / (1 - explained);
}

/** R² of a variable on `predictors` (Cholesky); a predictor that those before it give exactly adds nothing. */
function explainedVariance(
  correlations: readonly (readonly number[])[],
  outcome: number,
  predictors: readonly number[],
): number {
  const used: { readonly predictor: number; readonly loadings: readonly number[]; readonly rest: number }[] =
    [];
  const loadingsOf = (variable: number): number[] => {
    const loadings: number[] = [];
    for (const { predictor, loadings: its, rest } of used) {
      const common = loadings.reduce((sum, loading, i) => sum + loading * (its[i] ?? 0), 0);
      loadings.push(((correlations[variable]?.[predictor] ?? 0) - common) / rest);
    }
    return loadings;
  };
  for (const predictor of predictors) {
    const loadings = loadingsOf(predictor);
    const left = 1 - sumOfSquares(loadings);
    if (left >= NOTHING_LEFT) used.push({ predictor, loadings, rest: Math.sqrt(left) });
  }
  return Math.min(1, sumOfSquares(loadingsOf(outcome)));
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function membersOf(subset: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => (subset & (1 << i)) !== 0);
}

function combinations(n: number, k: number): number {
  return Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce(
    (product, factor) => product * factor,
    1,
  );
}
