import type { RawCell } from "../rawColumn";

/** So many show what a column holds. */
const USUALLY_SHOWN = 5;

/** The first different things that stand in a column. */
export function samplesOf(cells: readonly RawCell[], count = USUALLY_SHOWN): readonly RawCell[] {
  return [...new Set(cells.filter((cell) => cell !== ""))].slice(0, count);
}
