import { BLOCK_BYTES, BLOCK_CELLS, rowBytes } from "../payload";
import { writtenContent, type WrittenValue } from "../writtenValue";

const NO_FORMAT = "General";

/** A cell as it is entered, and the number format that shows it as it was written. */
interface EnteredCell {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
}

/** The rows of a file that is no workbook. */
export interface TextRows {
  readonly rows: number;
  readonly columns: number;
  readonly cells: (row: number) => readonly EnteredCell[];
}

/** Rows as they are written at once. */
export interface TextBlock {
  readonly values: (string | number | boolean)[][];
  /** Of each column the number formats of its rows; null where they are all general. */
  readonly formats: readonly (string[][] | null)[];
}

/** As many rows from one on as fit into a request. */
export function textBlock({ rows, columns, cells }: TextRows, from: number): TextBlock {
  const entered: (readonly EnteredCell[])[] = [];
  const values: Exclude<WrittenValue, null>[][] = [];
  let bytes = 0;
  const most = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  while (from + entered.length < rows && entered.length < most && bytes < BLOCK_BYTES) {
    const row = cells(from + entered.length);
    const written = Array.from({ length: columns }, (_, column) =>
      writtenContent(row[column]?.value ?? null),
    );
    entered.push(row);
    values.push(written);
    bytes += rowBytes(written);
  }
  const formats = Array.from({ length: columns }, (_, column) => {
    const own = entered.map((row) => [row[column]?.numberFormat ?? NO_FORMAT]);
    return own.every(([format]) => format === NO_FORMAT) ? null : own;
  });
  return { values, formats };
}
