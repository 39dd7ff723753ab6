import type { RowCounts } from "./valueCodes";

/**
 * How often the rows count that every column has a number in, 0 for the others; `times` itself where that is all of them.
 *
 * @example completeRows([Float64Array.of(1, NaN), Float64Array.of(2, 3)], Uint8Array.of(1, 1)) // Uint8Array.of(1, 0)
 */
export function completeRows(columns: readonly Float64Array[], times: RowCounts): RowCounts {
  let complete = times;
  for (const column of columns) {
    for (let row = 0; row < times.length; row++) {
      if (complete[row] === 0 || !Number.isNaN(column[row] ?? NaN)) continue;
      if (complete === times) complete = times.slice();
      complete[row] = 0;
    }
  }
  return complete;
}
