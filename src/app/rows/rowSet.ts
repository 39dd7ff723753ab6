/** Rows of one of our tables, told by what stands in its columns; a row meets all conditions. */
export interface RowSet {
  readonly document: "clean-data" | "cleaning-log";
  readonly conditions: readonly RowCondition[];
}

/** Columns are named by their keys. */
export type RowCondition =
  /** One of the columns shows one of the texts. */
  | { readonly columns: readonly string[]; readonly oneOf: readonly string[] }
  /** Comparisons as a filter of Excel takes them: both hold. "=" is an empty cell. */
  | { readonly column: string; readonly criteria: readonly [string] | readonly [string, string] }
  /** From a day on (Excel's serial, 1900 system) and before another. */
  | { readonly column: string; readonly from: number; readonly before: number };
