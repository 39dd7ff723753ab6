/** A column that so many of the rows above fill is one that an answer fills. */
const EXPECTED_SHARE = 0.9;
/** So many rows make a pattern. */
export const ROWS_FOR_PATTERN = 3;
/** What is known of the columns is looked at anew when the answers are one part of so many more. */
const PARTS = 16;

/**
 * Which columns the answers so far fill; every row is held against it, so it knows of a cell only whether it is filled. Most rows
 * fill so much that the columns need not be counted for them.
 */
export class FilledColumns {
  /** Answers taken. */
  taken = 0;
  /** By row, 1 for the answers. */
  private readonly answers: Uint8Array;
  /** By row, how many columns have nothing in it. */
  private readonly empty: Uint16Array;
  /** Of each column, in how many answers before the row `next` it is filled. */
  private readonly counts: Uint32Array;
  private next = 0;
  /** So many columns at least are expected, until `renewedAt` answers are taken. */
  private expected = 0;
  private renewedAt = 0;

  /**
   * @param columns of each column, 1 for the rows that have something in it; what is beyond its end is empty. Null where every row
   * has something: such a column need not be counted.
   */
  constructor(
    private readonly columns: readonly (Uint8Array | null)[],
    rowCount: number,
  ) {
    this.counts = new Uint32Array(columns.length);
    this.answers = new Uint8Array(rowCount);
    const gappy = columns.filter((filled) => filled !== null);
    this.empty = new Uint16Array(rowCount).fill(gappy.length);
    for (const filled of gappy) takeAway(this.empty, filled);
  }

  /** Takes a row for an answer; rows come in their order. */
  take(row: number): void {
    this.taken++;
    this.answers[row] = 1;
  }

  isAnswer(row: number): boolean {
    return this.answers[row] === 1;
  }

  /** Whether half or more of what the answers so far fill is empty in a row. */
  lacksMost(row: number): boolean {
    if (this.taken < ROWS_FOR_PATTERN) return false;
    if (this.taken >= this.renewedAt) this.renew(row);
    if (2 * (this.empty[row] ?? 0) < this.expected) return false;
    this.countBefore(row);
    const { columns, counts } = this;
    const least = this.taken * EXPECTED_SHARE;
    let [expected, filled] = [0, 0];
    for (let place = 0; place < columns.length; place++) {
      if ((counts[place] ?? 0) < least) continue;
      expected++;
      const column = columns[place];
      filled += column === null ? 1 : (column?.[row] ?? 0);
    }
    return expected > 1 && filled <= expected / 2;
  }

  /** Finds the columns that stay expected even if no answer up to the next time fills them. */
  private renew(row: number): void {
    this.countBefore(row);
    this.renewedAt = this.taken + 1 + Math.floor(this.taken / PARTS);
    const least = (this.renewedAt - 1) * EXPECTED_SHARE;
    this.expected = this.counts.reduce((sum, count) => sum + (count >= least ? 1 : 0), 0);
  }

  private countBefore(row: number): void {
    const { columns, counts, answers, next } = this;
    columns.forEach((filled, place) => {
      if (filled === null) {
        counts[place] = this.taken;
        return;
      }
      let count = counts[place] ?? 0;
      const end = Math.min(row, filled.length);
      for (let at = next; at < end; at++) count += (filled[at] ?? 0) & (answers[at] ?? 0);
      counts[place] = count;
    });
    this.next = row;
  }
}

function takeAway(from: Uint16Array, amounts: Uint8Array): void {
  const end = Math.min(from.length, amounts.length);
  for (let at = 0; at < end; at++) from[at] = (from[at] ?? 0) - (amounts[at] ?? 0);
}
