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

/** The same column with only the rows given, in their order. */
export function pick(column: RawColumn, rows: Uint32Array): RawColumn {
  const codes = new Int32Array(rows.length);
  const numbers = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    codes[index] = column.codes[row] ?? CODE_EMPTY;
    numbers[index] = column.numbers[row] ?? 0;
  });
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

/** Collects the rows of one column, block after block. */
export class RawColumnBuilder {
  private codes = new Int32Array(1024);
  private numbers = new Float64Array(1024);
  private readonly texts = new TextCodes();
  private length = 0;

  constructor(
    private readonly position: number,
    private readonly header: string,
  ) {}

  add(cell: RawCell): void {
    this.grow(this.length + 1);
    if (typeof cell === "number") this.numbers[this.length] = cell;
    this.codes[this.length++] = this.codeFor(cell);
  }

  addAll(cells: readonly RawCell[]): void {
    const { length } = this;
    this.grow(length + cells.length);
    const { codes, numbers } = this;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? "";
      if (typeof cell === "number") {
        numbers[length + i] = cell;
        codes[length + i] = CODE_NUMBER;
      } else codes[length + i] = this.codeFor(cell);
    }
    this.length = length + cells.length;
  }

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
      codes: this.codes.slice(0, length),
      numbers: this.numbers.slice(0, length),
      texts,
    };
  }

  private codeFor(cell: RawCell): number {
    if (typeof cell === "number") return CODE_NUMBER;
    if (typeof cell === "boolean") return cell ? CODE_TRUE : CODE_FALSE;
    return cell === "" ? CODE_EMPTY : this.texts.codeOf(cell);
  }

  private grow(atLeast: number): void {
    if (atLeast <= this.codes.length) return;
    const size = Math.max(atLeast, this.codes.length * 2);
    const codes = new Int32Array(size);
    const numbers = new Float64Array(size);
    codes.set(this.codes);
    numbers.set(this.numbers);
    this.codes = codes;
    this.numbers = numbers;
  }
}
