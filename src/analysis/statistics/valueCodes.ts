import { NumbersByValue } from "./numbersByValue";

/** The different numbers of a column, and by row which of them it has. */
export interface ValueCodes {
  /** By code; NaN, no answer, is the first. */
  readonly values: readonly number[];
  /** By row; null where the column has more numbers than a byte can tell apart. */
  readonly codes: Uint8Array | null;
}

const MOST_VALUES = 256;

const KNOWN = new WeakMap<Float64Array, ValueCodes>();

/**
 * Answers on a scale are few different numbers: told by a byte each, a million of them are counted in a quarter of the time that
 * the numbers take.
 *
 * @example valueCodes(Float64Array.of(5, NaN, 4, 5)) // { values: [NaN, 5, 4], codes: Uint8Array.of(1, 0, 2, 1) }
 */
export function valueCodes(column: Float64Array): ValueCodes {
  const coded = KNOWN.get(column) ?? codeValues(column);
  KNOWN.set(column, coded);
  return coded;
}

/**
 * The column that codes stand for, which need not be coded any more.
 *
 * @example columnOfCodes([NaN, 5, 4], Uint8Array.of(1, 0, 2)) // Float64Array.of(5, NaN, 4)
 */
export function columnOfCodes(values: readonly number[], codes: Uint8Array): Float64Array {
  const ofCode = Float64Array.from(values);
  const column = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) column[row] = ofCode[codes[row] ?? 0] ?? NaN;
  KNOWN.set(column, { values, codes });
  return column;
}

function codeValues(column: Float64Array): ValueCodes {
  const values = [NaN];
  const codes = new Uint8Array(column.length);
  const known = new NumbersByValue();
  for (let row = 0; row < column.length; row++) {
    const value = column[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    let code = known.get(value);
    if (Number.isNaN(code)) {
      if (values.length === MOST_VALUES) return { values, codes: null };
      code = values.push(value) - 1;
      known.set(value, code);
    }
    codes[row] = code;
  }
  return { values, codes };
}

/**
 * Fills in what belongs to each number of a column, NaN where there is none; asked once for each different number where they are few.
 *
 * @example mapValues(Float64Array.of(5, NaN, 4), new Float64Array(3), (value) => value * 2) // Float64Array.of(10, NaN, 8)
 */
export function mapValues<Into extends Float64Array | Uint8Array>(
  column: Float64Array,
  into: Into,
  belonging: (value: number) => number,
): Into {
  const { values, codes } = valueCodes(column);
  if (codes === null) {
    for (let row = 0; row < column.length; row++) {
      const value = column[row] ?? NaN;
      into[row] = Number.isNaN(value) ? NaN : belonging(value);
    }
    return into;
  }
  const ofCode = Float64Array.from(values, (value, code) => (code === 0 ? NaN : belonging(value)));
  for (let row = 0; row < codes.length; row++) into[row] = ofCode[codes[row] ?? 0] ?? NaN;
  return into;
}

/**
 * How often each code stands in the rows that count so often.
 *
 * @example countCodes(Uint8Array.of(1, 0, 2, 1), Uint8Array.of(1, 1, 1, 0), 3) // Uint32Array.of(1, 1, 1)
 */
export function countCodes(codes: Uint8Array | Uint16Array, times: RowCounts, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + (times[row] ?? 0);
  }
  return counts;
}

/** How often each row counts: 0 or 1 of a mask, more of rows that stand for several. */
export type RowCounts = Uint8Array | Uint32Array;
