import type { Proportion } from "./proportion";

/** Probabilities that differ by less than this, relatively, are the same but for rounding (R, fisher.test). */
const ROUNDING = 1e-7;

/**
 * Fisher's exact test of two shares as a mid-p, two-sided by the probabilities of the tables (Fisher–Irwin): all tables
 * less likely than the one that was seen, and half of those as likely. Null where nobody or everybody is counted.
 * Source: Lancaster 1961; Fagerland, Lydersen, Laake 2017, Statistical Analysis of Contingency Tables, chapter 4.
 *
 * @example fisherMidP({ count: 3, n: 4 }, { count: 1, n: 4 }) // 18 / 70
 */
export function fisherMidP(first: Proportion, second: Proportion): number | null {
  const counted = first.count + second.count;
  const total = first.n + second.n;
  if (counted <= 0 || counted >= total || first.n <= 0 || second.n <= 0) return null;
  const lowest = Math.max(0, counted - second.n);
  const weights = tableWeights(first.n, second.n, counted);
  const seen = weights[first.count - lowest] ?? 0;
  let [all, less, equal] = [0, 0, 0];
  for (const weight of weights) {
    all += weight;
    if (weight < seen * (1 - ROUNDING)) less += weight;
    else if (weight <= seen * (1 + ROUNDING)) equal += weight;
  }
  return (less + equal / 2) / all;
}

/**
 * How likely each table with the same margins is, from the lowest count of the first group upwards, as multiples of the
 * likeliest: the hypergeometric distribution, by the ratios of neighbours from its mode.
 */
function tableWeights(first: number, second: number, counted: number): Float64Array {
  const lowest = Math.max(0, counted - second);
  const highest = Math.min(first, counted);
  const weights = new Float64Array(highest - lowest + 1);
  const mode = Math.floor(((first + 1) * (counted + 1)) / (first + second + 2));
  weights[mode - lowest] = 1;
  for (let count = mode; count < highest; count++) {
    const ratio = ((first - count) * (counted - count)) / ((count + 1) * (second - counted + count + 1));
    weights[count + 1 - lowest] = (weights[count - lowest] ?? 0) * ratio;
  }
  for (let count = mode; count > lowest; count--) {
    const ratio = (count * (second - counted + count)) / ((first - count + 1) * (counted - count + 1));
    weights[count - 1 - lowest] = (weights[count - lowest] ?? 0) * ratio;
  }
  return weights;
}
