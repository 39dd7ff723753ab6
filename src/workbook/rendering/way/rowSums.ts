import { FNV_PRIME, HIGH_START, hashText, LOW_START } from "../../../analysis/survey/cells/hashText";
import type { RememberedSums } from "../../identity/memory";
import { shownText } from "./figureMarks";

const RADIX = 36;
const SEPARATOR = " ";
const SUM_AT = ".";
/** Of tables with more rows several share a sum: the workbook cannot remember one of each. */
const MOST_SUMS = 4_096;
/** As many as there are hashes of keys: each row has its own. */
const ONE_EACH = 2 ** 32;

interface Sum {
  readonly sum: number;
  readonly rows: number;
}

type Sums = Map<number, Sum>;

/** What of a table may not be as it was written. */
export interface Touched {
  /** Which keys may be those of such rows, or of rows that staff put in, which have none. */
  readonly isRow: (key: string) => boolean;
  /** The columns that hold anything else. */
  readonly columns: ReadonlySet<string>;
}

/**
 * What was written into a table of any length, in as many numbers as the workbook can remember: each adds up the rows of some
 * keys, wherever they stand, and one each column. Where a number differs later, somebody typed in a row of these keys. Rows that
 * share a sum share another with others: a row in which nobody typed differs in one of its two at most.
 */
export class RowSums {
  private readonly sums: Sums = new Map();
  /** Of tables in which rows share sums: the same by another division of the keys. */
  private readonly others: Sums = new Map();
  private columns: number[] = [];
  private hasOwn = false;

  private constructor(private readonly size: number) {}

  /** For a table of so many rows. */
  static ofRows(rows: number): RowSums {
    return new RowSums(rows > MOST_SUMS ? MOST_SUMS : ONE_EACH);
  }

  /** For the rows of a table as they are read, to be compared with those that were written. */
  static like({ size }: RememberedSums): RowSums {
    return new RowSums(size);
  }

  /** Takes a row by its key: what its cells hold, in the order of the columns. */
  add(key: string, cells: readonly unknown[]): void {
    if (key === "") {
      this.hasOwn = true;
      return;
    }
    const start = hashText(key, LOW_START);
    let hash = start;
    cells.forEach((cell, place) => {
      const each = hashText(shownText(cell), LOW_START);
      hash = Math.imul(hash ^ each, FNV_PRIME);
      this.columns[place] = ((this.columns[place] ?? 0) + Math.imul(start ^ each, FNV_PRIME)) >>> 0;
    });
    addTo(this.sums, start % this.size, hash >>> 0);
    if (this.size < ONE_EACH) addTo(this.others, otherPlace(key, this.size), hash >>> 0);
  }

  /** What the workbook remembers. */
  remembered(columns: readonly string[]): RememberedSums {
    return {
      columns,
      size: this.size,
      sums: textOf(this.sums),
      others: textOf(this.others),
      columnSums: columns.map((_key, place) => (this.columns[place] ?? 0).toString(RADIX)).join(SEPARATOR),
    };
  }

  /**
   * What may not be as it was written; null for nothing. Rows that are not there any more say nothing.
   *
   * @param copiesStay whether a row that staff copied may stay, so that it says nothing either.
   */
  touchedSince(written: RememberedSums, copiesStay: boolean): Touched | null {
    const { columnSums, others = "" } = written;
    const isShared = this.size < ONE_EACH;
    // of workbooks of earlier versions nothing is known
    const differing =
      columnSums === undefined ? new Set<number>() : this.differing(this.sums, written.sums, copiesStay);
    if (differing.size === 0 && !this.hasOwn) return null;
    const inOthers = isShared ? this.differing(this.others, others, false) : differing;
    const isRow = (key: string): boolean =>
      differing.has(hashText(key, LOW_START) % this.size) &&
      (!isShared || inOthers.has(otherPlace(key, this.size)));
    const sums = (columnSums ?? "").split(SEPARATOR);
    const columns = written.columns.filter((_key, place) => {
      return parseInt(sums[place] ?? "", RADIX) !== (this.columns[place] ?? 0);
    });
    return { isRow: (key) => key === "" || isRow(key), columns: new Set(columns) };
  }

  private differing(standing: Sums, written: string, copiesStay: boolean): ReadonlySet<number> {
    const before = readSums(written);
    return new Set(
      [...standing].flatMap(([place, { sum, rows }]) => {
        const was = before.get(place);
        const isCopied =
          copiesStay && this.size === ONE_EACH && was !== undefined && sum === (was * rows) % ONE_EACH;
        return was === undefined || was === sum || isCopied ? [] : [place];
      }),
    );
  }
}

function otherPlace(key: string, size: number): number {
  return hashText(key, HIGH_START) % size;
}

function addTo(sums: Sums, place: number, hash: number): void {
  const { sum, rows } = sums.get(place) ?? { sum: 0, rows: 0 };
  sums.set(place, { sum: (sum + hash) >>> 0, rows: rows + 1 });
}

function textOf(sums: Sums): string {
  const parts = [...sums].map(
    ([place, { sum }]) => `${place.toString(RADIX)}${SUM_AT}${sum.toString(RADIX)}`,
  );
  return parts.join(SEPARATOR);
}

function readSums(text: string): ReadonlyMap<number, number> {
  return new Map(
    text.split(SEPARATOR).map((part) => {
      const [place = "", sum = ""] = part.split(SUM_AT);
      return [parseInt(place, RADIX), parseInt(sum, RADIX)];
    }),
  );
}
