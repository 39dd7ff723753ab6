/**
 * Pearson's correlations (-1 … 1) of every column with every other over the rows where `mask` is 1; no value of those
 * rows may be NaN and every column must vary. Two passes, so that large means cost no digits.
 *
 * @example correlationMatrix([Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 1, 4, 3)], Uint8Array.of(1, 1, 1, 1)) // [[1, 0.6], [0.6, 1]]
 */
export function correlationMatrix(
  columns: readonly Float64Array[],
  mask: Uint8Array,
): readonly (readonly number[])[] {
  const means = columns.map((column) => meanOver(column, mask));
  const products = new Float64Array((columns.length * (columns.length + 1)) / 2);
  const centred = new Float64Array(columns.length);
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== 1) continue;
    for (let i = 0; i < columns.length; i++) centred[i] = (columns[i]?.[row] ?? NaN) - (means[i] ?? NaN);
    addProducts(products, centred);
  }
  const at = (i: number, j: number): number => {
    const [line, place] = [Math.max(i, j), Math.min(i, j)];
    return products[(line * (line + 1)) / 2 + place] ?? NaN;
  };
  return columns.map((_, i) =>
    columns.map((__, j) => (i === j ? 1 : at(i, j) / Math.sqrt(at(i, i) * at(j, j)))),
  );
}

function meanOver(column: Float64Array, mask: Uint8Array): number {
  let sum = 0;
  let n = 0;
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== 1) continue;
    sum += column[row] ?? NaN;
    n++;
  }
  return sum / n;
}

/** Adds the products of one row to the lower triangle of sums, line by line. */
function addProducts(products: Float64Array, centred: Float64Array): void {
  let place = 0;
  for (let i = 0; i < centred.length; i++) {
    const own = centred[i] ?? 0;
    for (let j = 0; j <= i; j++) {
      products[place] = (products[place] ?? 0) + own * (centred[j] ?? 0);
      place++;
    }
  }
}
