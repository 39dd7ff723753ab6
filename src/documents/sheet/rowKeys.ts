/** The next free key of a ledger's rows: M001, M002 … after the highest number among `keys`. */
export function nextKey(prefix: string, keys: readonly string[]): string {
  const numbers = keys.map((key) => (key.startsWith(prefix) ? Number(key.slice(prefix.length)) : NaN));
  const highest = Math.max(0, ...numbers.filter((number) => Number.isInteger(number)));
  return `${prefix}${String(highest + 1).padStart(3, "0")}`;
}
