/** A column that so many of the rows above fill is one that an answer fills. */
const EXPECTED_SHARE = 0.9;
/** So many rows make a pattern. */
export const ROWS_FOR_PATTERN = 3;

/** Which columns the answers so far fill; every row is held against it, so it knows of a cell only whether it is filled. */
export class FilledColumns {
  /** Answers taken. */
  taken = 0;
  private readonly counts: Uint32Array;

  /** @param columns of each column, 1 for the rows that have something in it. */
  constructor(private readonly columns: readonly Uint8Array[]) {
    this.counts = new Uint32Array(columns.length);
  }

  /** Takes a row for an answer. */
  take(row: number): void {
    this.taken++;
    const { columns, counts } = this;
    for (let place = 0; place < columns.length; place++) {
      counts[place] = (counts[place] ?? 0) + (columns[place]?.[row] ?? 0);
    }
  }

  /** Whether half or more of what the answers so far fill is empty in a row. */
  lacksMost(row: number): boolean {
    if (this.taken < ROWS_FOR_PATTERN) return false;
    const { columns, counts } = this;
    const least = this.taken * EXPECTED_SHARE;
    let [expected, filled] = [0, 0];
    for (let place = 0; place < columns.length; place++) {
      if ((counts[place] ?? 0) < least) continue;
      expected++;
      filled += columns[place]?.[row] ?? 0;
    }
    return expected > 1 && filled <= expected / 2;
  }
}
