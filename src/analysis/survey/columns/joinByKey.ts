import { keyText } from "../cells/keyText";
import { CODE_EMPTY, pickOrEmpty, rawCellAt, type RawColumn } from "../rawColumn";

/** Columns beside the rows that they belong to, and how many rows found theirs. */
interface JoinedByKey {
  readonly columns: readonly RawColumn[];
  readonly matched: number;
}

/** Brings the rows of another table to those of `own` by what stands in a column of each; of several the first. */
export function joinByKey(own: RawColumn, theirs: RawColumn, columns: readonly RawColumn[]): JoinedByKey {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < theirs.length; row++) {
    const key = keyText(rawCellAt(theirs, row));
    if (key !== "" && !rowOf.has(key)) rowOf.set(key, row);
  }
  let matched = 0;
  const rows = Int32Array.from({ length: own.length }, (_, row) => {
    const found =
      (own.codes[row] ?? CODE_EMPTY) === CODE_EMPTY ? undefined : rowOf.get(keyText(rawCellAt(own, row)));
    if (found !== undefined) matched++;
    return found ?? -1;
  });
  return { columns: columns.map((column) => pickOrEmpty(column, rows)), matched };
}
