import type { StaffRow } from "../staffState";
import type { AdoptedKeys } from "./tableSpec";

/** Gives one free key of a ledger's rows after another: M001, M002 … after the highest number among `keys`. */
export function keyIssuer(prefix: string, keys: readonly string[]): () => string {
  let highest = 0;
  for (const key of keys) {
    const number = key.startsWith(prefix) ? Number(key.slice(prefix.length)) : NaN;
    if (Number.isInteger(number) && number > highest) highest = number;
  }
  return () => `${prefix}${String(++highest).padStart(3, "0")}`;
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
  readonly adopted: AdoptedKeys;
} {
  const nextKey = keyIssuer(prefix, [...rows.map(({ key }) => key), ...taken]);
  const adopted = new Map<number, string>();
  const keyed = rows.map((row) => {
    if (row.key !== "") return { row, key: row.key };
    const key = nextKey();
    adopted.set(row.tableRow, key);
    return { row, key };
  });
  return { keyed, adopted };
}
