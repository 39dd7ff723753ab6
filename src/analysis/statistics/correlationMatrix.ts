import type { RowCounts } from "./valueCodes";

/**
 * Pearson's correlations (-1 … 1) of every column with every other over the rows, each so often as `times` says (0 or 1 of
 * a mask); no value of those that count may be NaN and every column must vary. Two passes, so that large means cost no digits.
 *
 * @example correlationMatrix([Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 1, 4, 3)], Uint8Array.of(1, 1, 1, 1)) // [[1, 0.6], [0.6, 1]]
 */
export function correlationMatrix(
  columns: readonly Float64Array[],
  times: RowCounts,
): readonly (readonly number[])[] {
  const means = columns.map((column) => meanOver(column, times));
  const products = new Float64Array((columns.length * (columns.length + 1)) / 2);
  const centred = new Float64Array(columns.length);
  for (let row = 0; row < times.length; row++) {
    const count = times[row] ?? 0;
    if (count === 0) continue;
    for (let i = 0; i < columns.length; i++) centred[i] = (columns[i]?.[row] ?? NaN) - (means[i] ?? NaN);
    addProducts(products, centred, count);
  }
  const at = (i: number, j: number): number => {
    const [line, place] = [Math.max(i, j), Math.min(i, j)];
    return products[(line * (line + 1)) / 2 + place] ?? NaN;
  };
  return columns.map((_, i) =>
    columns.map((__, j) => (i === j ? 1 : at(i, j) / Math.sqrt(at(i, i) * at(j, j)))),
  );
}

function meanOver(column: Float64Array, times: RowCounts): number {
  let sum = 0;
  let n = 0;
  for (let row = 0; row < times.length; row++) {
    const count = times[row] ?? 0;
    if (count === 0) continue;
    sum += (column[row] ?? NaN) * count;
    n += count;
  }
  return sum / n;
}

/** Adds the products of a row that counts so often to the lower triangle of sums, line by line. */
function addProducts(products: Float64Array, centred: Float64Array, count: number): void {
  let place = 0;
  for (let i = 0; i < centred.length; i++) {
    const own = (centred[i] ?? 0) * count;
    for (let j = 0; j <= i; j++) {
      products[place] = (products[place] ?? 0) + own * (centred[j] ?? 0);
      place++;
    }
  }
}
