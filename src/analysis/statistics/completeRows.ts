/**
 * 1 for the rows of `mask` that every column has a number in; the mask itself where that is all of them.
 *
 * @example completeRows([Float64Array.of(1, NaN), Float64Array.of(2, 3)], Uint8Array.of(1, 1)) // Uint8Array.of(1, 0)
 */
export function completeRows(columns: readonly Float64Array[], mask: Uint8Array): Uint8Array {
  let complete = mask;
  for (const column of columns) {
    for (let row = 0; row < mask.length; row++) {
      if (complete[row] !== 1 || !Number.isNaN(column[row] ?? NaN)) continue;
      if (complete === mask) complete = mask.slice();
      complete[row] = 0;
    }
  }
  return complete;
}
