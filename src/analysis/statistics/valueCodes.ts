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
 * The column of what belongs to each row's code, which need not be coded any more.
 *
 * @param ofCode NaN for codes without an answer, of which the first is one
 * @example columnOfCodes([NaN, 5, 4], Uint8Array.of(1, 0, 2)) // Float64Array.of(5, NaN, 4)
 */
export function columnOfCodes(ofCode: readonly number[], codes: Uint8Array): Float64Array {
  const valueOf = Float64Array.from(ofCode);
  const column = new Float64Array(codes.length);
  for (let row = 0; row < codes.length; row++) column[row] = valueOf[codes[row] ?? 0] ?? NaN;
  return knowCodes(column, ofCode, codes);
}

/**
 * The same column; that it is what belongs to each row's code is kept, so that it need not be coded any more.
 *
 * @param ofCode NaN for codes without an answer, of which the first is one
 * @example knowCodes(Float64Array.of(5, 4), [NaN, 5, 4], Uint8Array.of(1, 2)) // Float64Array.of(5, 4)
 */
export function knowCodes(column: Float64Array, ofCode: readonly number[], codes: Uint8Array): Float64Array {
  const values = [...new Set([NaN, ...ofCode])];
  const places = Uint8Array.from(ofCode, (value) => Math.max(0, values.indexOf(value)));
  const areTheirs = places.every((place, code) => place === code);
  KNOWN.set(column, { values, codes: areTheirs ? codes : mapCodes(codes, places) });
  return column;
}

/**
 * By row what belongs to its code.
 *
 * @example mapCodes(Uint8Array.of(1, 0, 2), Uint8Array.of(0, 2, 2)) // Uint8Array.of(2, 0, 2)
 */
export function mapCodes(codes: Uint8Array, into: Uint8Array): Uint8Array {
  const mapped = new Uint8Array(codes.length);
  if (into.every((place) => place === 0)) return mapped;
  for (let row = 0; row < codes.length; row++) mapped[row] = into[codes[row] ?? 0] ?? 0;
  return mapped;
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
 * What belongs to each number of a column, NaN where there is none; asked once for each different number where they are few.
 *
 * @example mappedColumn(Float64Array.of(5, NaN, 4), (value) => value * 2) // Float64Array.of(10, NaN, 8)
 */
export function mappedColumn(column: Float64Array, belonging: (value: number) => number): Float64Array {
  const { values, codes } = valueCodes(column);
  const ofValue = (value: number): number => (Number.isNaN(value) ? NaN : belonging(value));
  return codes === null ? column.map(ofValue) : columnOfCodes(values.map(ofValue), codes);
}

/**
 * A small number that belongs to each number of a column, 0 where there is none; asked once for each different number where they are few.
 *
 * @param belonging whole numbers from 0 to 255
 * @example mappedBytes(Float64Array.of(5, NaN, 4), (value) => value * 2) // Uint8Array.of(10, 0, 8)
 */
export function mappedBytes(column: Float64Array, belonging: (value: number) => number): Uint8Array {
  const { values, codes } = valueCodes(column);
  const ofValue = (value: number): number => (Number.isNaN(value) ? 0 : belonging(value));
  return codes === null
    ? Uint8Array.from(column, ofValue)
    : mapCodes(codes, Uint8Array.from(values, ofValue));
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
