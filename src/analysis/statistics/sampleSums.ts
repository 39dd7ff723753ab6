/**
 * Variance (n - 1) of a sample from the sum of its values and of their squares; null under two values.
 *
 * @example varianceOfSums(2, 8, 34) // 2
 */
export function varianceOfSums(n: number, sum: number, squares: number): number | null {
  return n < 2 ? null : Math.max(0, squares - (sum * sum) / n) / (n - 1);
}
