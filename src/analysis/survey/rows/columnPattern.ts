import { blankCodes } from "../cells/blankText";
import { CODE_EMPTY, CODE_NUMBER, type RawColumn } from "../rawColumn";
import type { FilledColumns } from "./filledColumns";
import { RowNames } from "./rowNames";

const ROUNDING = 0.5001;
/** Answers have few different values; of a column that has more, no more are kept. */
const MOST_SEEN = 200;

/** What the rows of a column say up to some row: how many are filled, and its numbers since the top and in this block. */
export class ColumnPattern {
  /** 1 for the rows that have something in it; null where all have. */
  readonly filledRows: Uint8Array | null;
  private filled = 0;
  private numbers = 0;
  private next = 0;
  private readonly whole = new Moments();
  private block = new Moments();
  private allWhole = true;
  private readonly names = new RowNames();

  constructor(
    readonly column: RawColumn,
    rowCount: number,
  ) {
    this.filledRows = filledRows(column, rowCount);
  }

  isFilled(row: number): boolean {
    return this.filledRows === null || this.filledRows[row] === 1;
  }

  /** The number in a row; NaN where there is none. */
  number(row: number): number {
    return this.column.codes[row] === CODE_NUMBER ? (this.column.numbers[row] ?? NaN) : NaN;
  }

  /** The text in a row; "" where there is none. */
  text(row: number): string {
    const code = this.column.codes[row] ?? CODE_EMPTY;
    return code > 0 && this.isFilled(row) ? (this.column.texts[code - 1] ?? "") : "";
  }

  /** Takes the rows before `row` that are answers for those above it; most rows are judged without. */
  takeBefore(row: number, filled: FilledColumns): void {
    for (; this.next < row; this.next++) if (filled.isAnswer(this.next)) this.take(this.next);
  }

  private take(row: number): void {
    if (!this.isFilled(row)) return;
    this.filled++;
    const number = this.number(row);
    this.names.take(this.column.codes[row] ?? CODE_EMPTY, number, this.text(row));
    if (Number.isNaN(number)) return;
    this.numbers++;
    if (!Number.isInteger(number)) this.allWhole = false;
    this.whole.add(number);
    this.block.add(number);
  }

  /** Whether the column names each row above with something of its own, and this row in the same way (T000061 after T000060). */
  namesRow(row: number): boolean {
    if (!this.isFilled(row)) return false;
    return this.names.isNext(this.column.codes[row] ?? CODE_EMPTY, this.number(row), this.text(row));
  }

  /** A total ends a block: the next subtotal counts from here. */
  endBlock(): void {
    this.block = new Moments();
  }

  /** Most of what stands in it are numbers. */
  get isNumeric(): boolean {
    return this.numbers > this.filled * 0.6;
  }

  /** A broken number under ten or more whole ones. */
  isBrokenAmongWhole(row: number): boolean {
    const number = this.number(row);
    return this.numbers >= 10 && this.allWhole && !Number.isNaN(number) && !Number.isInteger(number);
  }

  /** Whether the number of a row is what a mean, sum or deviation of those above comes to, as far as it is written out. */
  isStatistic(row: number): boolean {
    const number = this.number(row);
    if (Number.isNaN(number) || this.numbers < 2) return false;
    return [this.block, this.whole].some((moments) => moments.gives(number));
  }
}

class Moments {
  private n = 0;
  private mean = 0;
  private squares = 0;
  private low = Infinity;
  private high = -Infinity;
  private readonly seen = new Set<number>();

  add(value: number): void {
    this.n++;
    const away = value - this.mean;
    this.mean += away / this.n;
    this.squares += away * (value - this.mean);
    this.low = Math.min(this.low, value);
    this.high = Math.max(this.high, value);
    if (this.seen.size < MOST_SEEN) this.seen.add(value);
  }

  /** Values that an answer could be as well say nothing: what was answered, whole numbers in the range of the answers. */
  gives(value: number): boolean {
    const couldBeAnswer = Number.isInteger(value) && value >= this.low && value <= this.high;
    if (this.n < 2 || couldBeAnswer || this.seen.has(value)) return false;
    const deviations = [this.squares / (this.n - 1), this.squares / this.n].map(Math.sqrt);
    return [this.mean, this.mean * this.n, this.n, ...deviations].some((statistic) =>
      isAsWritten(value, statistic),
    );
  }
}

/** Whether `value` is `statistic` rounded to the places that `value` is written with. */
function isAsWritten(value: number, statistic: number): boolean {
  const places = Math.min((String(value).split(".")[1] ?? "").length, 9);
  return Math.abs(value - statistic) <= ROUNDING * 10 ** -places;
}

function filledRows({ codes, texts }: RawColumn, rowCount: number): Uint8Array | null {
  const blank = blankCodes(texts);
  // most columns are full, and need no look at each row
  if (codes.length >= rowCount && !codes.includes(CODE_EMPTY) && !blank.includes(1)) return null;
  const filled = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? CODE_EMPTY;
    if (code < 0 || (code > 0 && blank[code] === 0)) filled[row] = 1;
  }
  return filled;
}
