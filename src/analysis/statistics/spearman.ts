import { NumbersByValue } from "./numbersByValue";
import { completeRows } from "./completeRows";
import { distributionOf, type Distribution } from "./distribution";
import type { Interval } from "./interval";
import { Z_95 } from "./normalDistribution";
import { studentTwoSidedP } from "./studentDistribution";
import type { RowCounts } from "./valueCodes";

/** Rank correlation (-1 … 1) of `n` pairs. */
export interface RankCorrelation {
  readonly n: number;
  readonly rho: number;
  /** Two-sided, from t = ρ√((n − 2)/(1 − ρ²)). */
  readonly p: number;
  /** 95 %; null under four pairs and at ±1, where it has no width to go by. */
  readonly interval: Interval | null;
}

/**
 * Spearman's ρ with average ranks for ties, over the rows whose values are both answers (not NaN), each so often as `times` says (0 or 1 of a mask).
 * Null under three pairs, or when either side does not vary. Source: Spearman 1904; agrees with scipy's spearmanr.
 *
 * @example spearman(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(5, 6, 7, 8, 7), Uint8Array.of(1, 1, 1, 1, 1)).rho // 0.8207827
 */
export function spearman(x: Float64Array, y: Float64Array, times: RowCounts): RankCorrelation | null {
  const pairs = completeRows([x, y], times);
  const [ofX, ofY] = [distributionOf(x, pairs), distributionOf(y, pairs)];
  const { n } = ofX;
  if (n < 3) return null;
  const [rankOfX, rankOfY] = [averageRanks(ofX), averageRanks(ofY)];
  const centre = (n + 1) / 2;
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let row = 0; row < x.length; row++) {
    const count = pairs[row] ?? 0;
    if (count === 0) continue;
    const dx = rankOfX.get(x[row] ?? NaN) - centre;
    const dy = rankOfY.get(y[row] ?? NaN) - centre;
    products += dx * dy * count;
    squaresX += dx * dx * count;
    squaresY += dy * dy * count;
  }
  if (squaresX === 0 || squaresY === 0) return null;
  const rho = Math.max(-1, Math.min(1, products / Math.sqrt(squaresX * squaresY)));
  const t = Math.abs(rho) === 1 ? Infinity : rho * Math.sqrt((n - 2) / (1 - rho * rho));
  return { n, rho, p: studentTwoSidedP(t, n - 2), interval: intervalOf(rho, n) };
}

/** Fisher's z with the variance (1 + ρ²/2)/(n − 3). Source: Bonett, Wright 2000; agrees with R statpsych's ci.spear. */
function intervalOf(rho: number, n: number): Interval | null {
  if (n < 4 || Math.abs(rho) === 1) return null;
  const margin = Z_95 * Math.sqrt((1 + (rho * rho) / 2) / (n - 3));
  const centre = Math.atanh(rho);
  return [Math.tanh(centre - margin), Math.tanh(centre + margin)];
}

function averageRanks({ values, counts }: Distribution): NumbersByValue {
  const ranks = new NumbersByValue();
  let before = 0;
  values.forEach((value, i) => {
    const count = counts[i] ?? 0;
    ranks.set(value, before + (count + 1) / 2);
    before += count;
  });
  return ranks;
}
