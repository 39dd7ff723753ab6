import { hashText, LOW_START } from "../../../analysis/survey/cells/hashText";
import type { RememberedSums } from "../../identity/memory";
import { shownText } from "./figureMarks";

const RADIX = 36;
const SEPARATOR = " ";
/** Sums of a table: with fewer rows than half of it most are the sum of one row alone. */
const MOST_SUMS = 4_096;
const BETWEEN = "\u0000";

/**
 * What was written into a table of any length, in as many numbers as the workbook can remember: each adds up the rows of some
 * keys, wherever they stand. Where a number differs later, somebody typed in a row of these keys, or took one away.
 */
export class RowSums {
  private readonly sums: Uint32Array;

  constructor(private readonly size: number) {
    this.sums = new Uint32Array(size);
  }

  /** For a table of so many rows. */
  static ofRows(rows: number): RowSums {
    return new RowSums(Math.max(1, Math.min(2 * rows, MOST_SUMS)));
  }

  /** Takes a row by its key: what its cells hold, in the order of the columns. */
  add(key: string, cells: readonly unknown[]): void {
    let hash = hashText(key, LOW_START);
    const place = hash % this.size;
    for (const cell of cells) hash = hashText(shownText(cell), hashText(BETWEEN, hash));
    this.sums[place] = (this.sums[place] ?? 0) + hash;
  }

  /** What the workbook remembers. */
  remembered(columns: readonly string[]): RememberedSums {
    return { columns, sums: Array.from(this.sums, (sum) => sum.toString(RADIX)).join(SEPARATOR) };
  }
}

/** Compares a table's rows, as they are read, with what was written. */
export class StandingSums {
  private readonly written: readonly string[];
  private readonly standing: RowSums;

  constructor(private readonly remembered: RememberedSums) {
    this.written = remembered.sums.split(SEPARATOR);
    this.standing = new RowSums(this.written.length);
  }

  /** The columns whose cells a row is given by. */
  get columns(): readonly string[] {
    return this.remembered.columns;
  }

  add(key: string, cells: readonly unknown[]): void {
    this.standing.add(key, cells);
  }

  /** Which keys may be those of rows that are not as they were written; null where all are. */
  touched(): ((key: string) => boolean) | null {
    const now = this.standing.remembered([]).sums.split(SEPARATOR);
    const differing = new Set(now.flatMap((sum, place) => (sum === this.written[place] ? [] : [place])));
    if (differing.size === 0) return null;
    return (key) => differing.has(hashText(key, LOW_START) % this.written.length);
  }
}
