import { countCodes, valueCodes, type RowCounts, type ValueCodes } from "./valueCodes";

/** Rows, and how often each counts. */
export interface CountedRows {
  readonly columns: readonly Float64Array[];
  readonly times: RowCounts;
}

/** Rows that can be told apart by a number of 16 bits are counted. */
const MOST_ROWS = 2 ** 16;

/**
 * The different rows of columns of few numbers, each with how often it was there, so that what is worked out of them takes no
 * further pass over all. The rows themselves where there are no fewer different ones that can be told apart.
 *
 * @example differentRows([Float64Array.of(5, 4, 5)], Uint8Array.of(1, 1, 1)) // { columns: [Float64Array.of(5, 4)], times: Uint32Array.of(2, 1) }
 */
export function differentRows(columns: readonly Float64Array[], mask: Uint8Array): CountedRows {
  const coded = columns.map(valueCodes);
  const possible = coded.reduce((product, { values }) => product * values.length, 1);
  if (coded.some(({ codes }) => codes === null) || possible > Math.min(MOST_ROWS, mask.length)) {
    return { columns, times: mask };
  }
  const counts = countCodes(rowCodes(coded, mask.length), mask, possible);
  const found = Uint32Array.from(counts.keys()).filter((code) => (counts[code] ?? 0) > 0);
  return { columns: valuesOf(coded, found), times: found.map((code) => counts[code] ?? 0) };
}

/** A number for each row: the codes of its values as digits, the last column's the lowest. */
function rowCodes(coded: readonly ValueCodes[], rows: number): Uint16Array {
  const numbers = new Uint16Array(rows);
  for (const { values, codes } of coded) {
    for (let row = 0; row < rows; row++)
      numbers[row] = (numbers[row] ?? 0) * values.length + (codes?.[row] ?? 0);
  }
  return numbers;
}

function valuesOf(coded: readonly ValueCodes[], numbers: Uint32Array): Float64Array[] {
  let place = coded.reduce((product, { values }) => product * values.length, 1);
  return coded.map(({ values }) => {
    place /= values.length;
    return Float64Array.from(numbers, (number) => values[Math.floor(number / place) % values.length] ?? NaN);
  });
}
