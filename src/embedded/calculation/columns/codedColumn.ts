import type { CellStore } from "../../model/cellStore";
import type { CellValue } from "../../model/cellValue";
import { parsePlainNumber } from "../values/parseNumber";
import type { Criterion } from "./criterion";

/** Masks kept per column; past that all are dropped and made again as needed. */
const MOST_MASKS = 400;

/**
 * The values of one column as numbers of a dictionary, so that a condition is tested once per distinct value.
 * A snapshot: the column index makes a new one when the column changed.
 */
export class CodedColumn {
  /** By row, up to the last row in use; code 0 is a blank. */
  readonly codes: Uint32Array;
  /** By code. */
  readonly values: CellValue[] = [null];
  private readonly masks = new Map<string, Uint8Array>();
  private readonly rowSets = new Map<string, Uint32Array>();
  private equalities: { byNumber: Map<string, number[]>; byText: Map<string, number[]> } | null = null;
  private positions: { starts: Uint32Array; rows: Uint32Array } | null = null;

  constructor(cells: CellStore, column: number) {
    const known = new Map<CellValue, number>([[null, 0]]);
    this.codes = new Uint32Array(cells.rowCount(column));
    for (let row = 0; row < this.codes.length; row++) {
      const value = cells.getValue(row, column);
      let code = known.get(value);
      if (code === undefined) {
        code = this.values.length;
        known.set(value, code);
        this.values.push(value);
      }
      this.codes[row] = code;
    }
  }

  /** 1 for each code whose value meets the criterion. */
  mask(criterion: Criterion): Uint8Array {
    return remember(this.masks, criterion.key, () =>
      Uint8Array.from(this.values, (value) => (criterion.matches(value) ? 1 : 0)),
    );
  }

  /** One bit for each row that meets the criterion, over at least `rows` rows; rows past the column are blank. */
  rowSet(criterion: Criterion, rows: number): Uint32Array {
    const words = (Math.max(rows, this.codes.length) + 31) >>> 5;
    return remember(this.rowSets, `${String(words)} ${criterion.key}`, () =>
      this.makeRowSet(criterion, words),
    );
  }

  private makeRowSet(criterion: Criterion, words: number): Uint32Array {
    const { codes } = this;
    const mask = this.mask(criterion);
    const set = new Uint32Array(words);
    const blank = mask[0] ?? 0;
    for (let row = 0; row < words * 32; row++) {
      const hit = row < codes.length ? (mask[codes[row] ?? 0] ?? 0) : blank;
      if (hit === 1) set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
    }
    return set;
  }

  /** The codes whose values equal what is looked for, as COUNTIF compares. */
  codesEqual(equals: NonNullable<Criterion["equals"]>): readonly number[] {
    const { byNumber, byText } = (this.equalities ??= this.indexEqualities());
    if (equals.text !== null) return byText.get(equals.text) ?? [];
    return equals.number === null ? [] : (byNumber.get(numberKey(equals.number)) ?? []);
  }

  /** Rows that hold a code, ascending. */
  rowsOf(code: number): Uint32Array {
    const { starts, rows } = (this.positions ??= this.indexPositions());
    return rows.subarray(starts[code] ?? 0, starts[code + 1] ?? 0);
  }

  private indexEqualities(): { byNumber: Map<string, number[]>; byText: Map<string, number[]> } {
    const byNumber = new Map<string, number[]>();
    const byText = new Map<string, number[]>();
    this.values.forEach((value, code) => {
      if (typeof value === "number") append(byNumber, numberKey(value), code);
      if (typeof value !== "string") return;
      append(byText, value.toLowerCase(), code);
      const number = parsePlainNumber(value);
      if (number !== null) append(byNumber, numberKey(number), code);
    });
    return { byNumber, byText };
  }

  private indexPositions(): { starts: Uint32Array; rows: Uint32Array } {
    const starts = new Uint32Array(this.values.length + 1);
    for (const code of this.codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
    for (let code = 1; code < starts.length; code++)
      starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
    const next = starts.slice();
    const rows = new Uint32Array(this.codes.length);
    this.codes.forEach((code, row) => {
      const place = next[code] ?? 0;
      rows[place] = row;
      next[code] = place + 1;
    });
    return { starts, rows };
  }
}

/** Numbers that Excel compares as equal (15 digits) have the same key. */
function numberKey(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

function append(index: Map<string, number[]>, key: string, code: number): void {
  const codes = index.get(key);
  if (codes === undefined) index.set(key, [code]);
  else codes.push(code);
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    if (known.size >= MOST_MASKS) known.clear();
    value = make();
    known.set(key, value);
  }
  return value;
}

/** Those of the ascending rows that lie in first … last. */
export function rowsBetween(rows: Uint32Array, first: number, last: number): Uint32Array {
  return rows.subarray(lowerBound(rows, first), lowerBound(rows, last + 1));
}

/** The index of the first of the ascending rows that is not before `wanted`. */
export function lowerBound(rows: Uint32Array, wanted: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
