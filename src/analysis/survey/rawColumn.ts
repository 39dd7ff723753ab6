import { TextCodes } from "./textCodes";

/** What a cell of the source holds, as read: an empty cell is "", an error its code such as "#N/A". */
export type RawCell = string | number | boolean;

/** Codes of RawColumn.codes below the texts. */
export const CODE_NUMBER = -1;
export const CODE_TRUE = -2;
const CODE_FALSE = -3;
export const CODE_EMPTY = 0;

/**
 * One column of the source, coded so that a million rows stay small and each distinct text is looked at once.
 * `codes[i]` is CODE_EMPTY, CODE_NUMBER (the number is `numbers[i]`), CODE_TRUE, CODE_FALSE, or k > 0 for `texts[k - 1]`.
 */
export interface RawColumn {
  /** 0-based position in the source area. */
  readonly position: number;
  /** As in the header row, line breaks and spaces folded; "" when there is none. */
  readonly header: string;
  readonly length: number;
  readonly codes: Int32Array;
  /** By row; in a column without numbers it may end before the rows do. */
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
}

/** The cell of a raw column, as it was read. */
export function rawCellAt(column: RawColumn, row: number): RawCell {
  const code = column.codes[row] ?? CODE_EMPTY;
  if (code > 0) return column.texts[code - 1] ?? "";
  if (code === CODE_NUMBER) return column.numbers[row] ?? "";
  return code === CODE_EMPTY ? "" : code === CODE_TRUE;
}

/** Whether a number of the column meets a condition. */
export function someNumber({ codes, numbers }: RawColumn, condition: (number: number) => boolean): boolean {
  for (let row = 0; row < numbers.length; row++) {
    if (codes[row] === CODE_NUMBER && condition(numbers[row] ?? NaN)) return true;
  }
  return false;
}

/** The same column with only the rows given, in their order. */
export function pick(column: RawColumn, rows: Uint32Array): RawColumn {
  const codes = new Int32Array(rows.length);
  const numbers = new Float64Array(column.numbers.length === 0 ? 0 : rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    codes[index] = column.codes[row] ?? CODE_EMPTY;
    if (index < numbers.length) numbers[index] = column.numbers[row] ?? 0;
  }
  return { ...column, length: rows.length, codes, numbers };
}

/** The rows given, in their order; -1 gives an empty cell. */
export function pickOrEmpty(column: RawColumn, rows: Int32Array): RawColumn {
  const picked = pick(
    column,
    Uint32Array.from(rows, (row) => Math.max(0, row)),
  );
  return { ...picked, codes: picked.codes.map((code, index) => (rows[index] === -1 ? CODE_EMPTY : code)) };
}

/** The numbers by row, in an array of their own that goes on to the last row. */
export function copyOfNumbers({ numbers, length }: RawColumn): Float64Array {
  const copy = new Float64Array(length);
  copy.set(numbers);
  return copy;
}

/** Collects the rows of one column, block after block. */
export class RawColumnBuilder {
  private codes: Int32Array;
  private numbers: Float64Array = new Float64Array(0);
  private readonly texts = new TextCodes();
  private length = 0;

  /** @param rows so many are expected: arrays that need not grow are neither copied nor left to be collected. */
  constructor(
    private readonly position: number,
    private readonly header: string,
    rows = 1024,
  ) {
    this.codes = new Int32Array(rows);
  }

  add(cell: RawCell): void {
    this.addAll([cell]);
  }

  addAll(cells: readonly RawCell[]): void {
    const { length } = this;
    const codes = this.roomForCodes(length + cells.length);
    let i = this.addLeadingNumbers(cells);
    let { numbers } = this;
    for (; i < cells.length; i++) {
      const cell = cells[i] ?? "";
      if (typeof cell === "number") {
        if (length + i >= numbers.length) numbers = this.roomForNumbers();
        numbers[length + i] = cell;
        codes[length + i] = CODE_NUMBER;
      } else codes[length + i] = this.codeFor(cell);
    }
    this.length = length + cells.length;
  }

  /** Most columns hold nothing but numbers, or none: a loop of their own takes a third of the time. Says how many there were. */
  private addLeadingNumbers(cells: readonly RawCell[]): number {
    if (typeof cells[0] !== "number") return 0;
    const { length } = this;
    if (length + cells.length > this.numbers.length) this.roomForNumbers();
    const count = copyLeadingNumbers(cells, this.numbers, length);
    this.codes.fill(CODE_NUMBER, length, length + count);
    return count;
  }

  /** The rows so far; those that are added later do not change it. */
  build(): RawColumn {
    const {
      position,
      header,
      length,
      texts: { texts },
    } = this;
    return {
      position,
      header,
      length,
      codes: this.codes.subarray(0, length),
      numbers: this.numbers.subarray(0, length),
      texts,
    };
  }

  private codeFor(cell: string | boolean): number {
    if (typeof cell === "boolean") return cell ? CODE_TRUE : CODE_FALSE;
    return cell === "" ? CODE_EMPTY : this.texts.codeOf(cell);
  }

  private roomForCodes(atLeast: number): Int32Array {
    if (atLeast <= this.codes.length) return this.codes;
    const codes = new Int32Array(Math.max(atLeast, this.codes.length * 2));
    codes.set(this.codes);
    return (this.codes = codes);
  }

  /** As much as for codes, from the first number on. */
  private roomForNumbers(): Float64Array {
    const numbers = new Float64Array(this.codes.length);
    numbers.set(this.numbers);
    return (this.numbers = numbers);
  }
}

function copyLeadingNumbers(cells: readonly RawCell[], into: Float64Array, from: number): number {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (typeof cell !== "number") return i;
    into[from + i] = cell;
  }
  return cells.length;
}
