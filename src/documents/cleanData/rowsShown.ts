import type { Results } from "../../analysis/results";

/** The rows of the period first; those of others follow, which trend and comparison count. */
export function rowsShown({ cleaned: { listed }, periodRows: { isWithin } }: Results): readonly number[] {
  const rows = Array.from(listed.keys()).filter((row) => listed[row] === 1);
  const within = rows.filter((row) => isWithin[row] === 1);
  return [...within, ...rows.filter((row) => isWithin[row] !== 1)];
}
