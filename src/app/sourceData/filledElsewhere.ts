import { CODE_EMPTY, RawColumnBuilder, type RawColumn } from "../../analysis/survey/rawColumn";

/** Rows of the source area, 0-based under the header: the first, and the one after the last. */
export interface RowStretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches closer than this are read as one. */
const GAP = 200;

/** Stretches of the `total` rows in which none of the columns read has anything. */
export function blankStretches(columns: readonly RawColumn[], total: number): readonly RowStretch[] {
  const length = columns.reduce((longest, column) => Math.max(longest, column.length), 0);
  const stretches: { from: number; to: number }[] = [];
  for (let row = 0; row < length; row++) {
    if (columns.some(({ codes }) => (codes[row] ?? CODE_EMPTY) !== CODE_EMPTY)) continue;
    const last = stretches.at(-1);
    if (last !== undefined && row - last.to < GAP) last.to = row + 1;
    else stretches.push({ from: row, to: row + 1 });
  }
  if (length < total) stretches.push({ from: length, to: total });
  return stretches;
}

/**
 * A column of marks, for rows that have something in columns without a role: it has a position of its own and no
 * header, and only tells that those rows were filled in (`rows.read` counts them).
 */
export function markedRows(position: number, filled: ReadonlySet<number>): RawColumn {
  const builder = new RawColumnBuilder(position, "");
  const last = [...filled].reduce((most, row) => Math.max(most, row), -1);
  for (let row = 0; row <= last; row++) builder.add(filled.has(row) ? "x" : "");
  return builder.build();
}
