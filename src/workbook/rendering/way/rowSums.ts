import { hashText, LOW_START } from "../../../analysis/survey/cells/hashText";
import type { RememberedSums } from "../../identity/memory";
import { shownText } from "./figureMarks";

const RADIX = 36;
const SEPARATOR = " ";
const SUM_AT = ".";
const BETWEEN = "\u0000";
/** Of tables with more rows several share a sum: the workbook cannot remember one of each. */
const MOST_SUMS = 4_096;
/** As many as there are hashes of keys: each row has its own. */
const ONE_EACH = 2 ** 32;

interface Sum {
  readonly sum: number;
  readonly rows: number;
}

/**
 * What was written into a table of any length, in as many numbers as the workbook can remember: each adds up the rows of some
 * keys, wherever they stand. Where a number differs later, somebody typed in a row of these keys.
 */
export class RowSums {
  private readonly sums = new Map<number, Sum>();

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
    let hash = hashText(key, LOW_START);
    const place = hash % this.size;
    for (const cell of cells) hash = hashText(shownText(cell), hashText(BETWEEN, hash));
    const { sum, rows } = this.sums.get(place) ?? { sum: 0, rows: 0 };
    this.sums.set(place, { sum: (sum + hash) >>> 0, rows: rows + 1 });
  }

  /** What the workbook remembers. */
  remembered(columns: readonly string[]): RememberedSums {
    const parts = [...this.sums].map(
      ([place, { sum }]) => `${place.toString(RADIX)}${SUM_AT}${sum.toString(RADIX)}`,
    );
    return { columns, size: this.size, sums: parts.join(SEPARATOR) };
  }

  /**
   * Which keys may be those of rows that are not as they were written, or of rows that staff put in, which have none; null where there
   * are none. Rows that are not there any more say nothing.
   *
   * @param copiesStay whether a row that staff copied may stay, so that it says nothing either.
   */
  touchedSince({ sums }: RememberedSums, copiesStay: boolean): ((key: string) => boolean) | null {
    const written = new Map(
      sums.split(SEPARATOR).map((part) => {
        const [place = "", sum = ""] = part.split(SUM_AT);
        return [parseInt(place, RADIX), parseInt(sum, RADIX)];
      }),
    );
    const differing = new Set(
      [...this.sums].flatMap(([place, { sum, rows }]) => {
        const before = written.get(place);
        const isCopied =
          copiesStay && this.size === ONE_EACH && before !== undefined && sum === (before * rows) % ONE_EACH;
        return before === undefined || before === sum || isCopied ? [] : [place];
      }),
    );
    const hasOwn = this.sums.has(hashText("", LOW_START) % this.size);
    if (differing.size === 0 && !hasOwn) return null;
    return (key) => key === "" || differing.has(hashText(key, LOW_START) % this.size);
  }
}
