/** The number of a row; null where it has none. */
export function numberAt(values: Float64Array, row: number): number | null {
  const value = values[row] ?? NaN;
  return Number.isNaN(value) ? null : value;
}
