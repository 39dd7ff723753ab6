import type { StaffRow } from "../staffState";

/** The next free key of a ledger's rows: M001, M002 … after the highest number among `keys`. */
export function nextKey(prefix: string, keys: readonly string[]): string {
  const numbers = keys.map((key) => (key.startsWith(prefix) ? Number(key.slice(prefix.length)) : NaN));
  const highest = Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
  return `${prefix}${String(highest + 1).padStart(3, "0")}`;
}

/**
 * The rows of a ledger, each with its key; rows that staff typed get one.
 *
 * @param taken keys that stand elsewhere.
 */
export function keyedRows(
  prefix: string,
  rows: readonly StaffRow[],
  taken: readonly string[] = [],
): {
  readonly keyed: readonly { readonly row: StaffRow; readonly key: string }[];
  /** The new keys by 0-based table row. */
  readonly adopted: ReadonlyMap<number, string>;
} {
  const keys = [...rows.map(({ key }) => key), ...taken];
  const adopted = new Map<number, string>();
  const keyed = rows.map((row) => {
    if (row.key !== "") return { row, key: row.key };
    const key = nextKey(prefix, keys);
    keys.push(key);
    adopted.set(row.tableRow, key);
    return { row, key };
  });
  return { keyed, adopted };
}
