import type { Cycle } from "../../documents/history/cycle";

/** The cycles that a workbook kept; of another version's making only those that are understood. */
export function keptCycles(stored: unknown): readonly Cycle[] {
  return Array.isArray(stored) ? stored.filter(isCycle) : [];
}

function isCycle(stored: unknown): stored is Cycle {
  if (typeof stored !== "object" || stored === null) return false;
  const { label, from, to, measures } = stored as Partial<Record<keyof Cycle, unknown>>;
  const isDated = typeof from === "number" && typeof to === "number";
  return typeof label === "string" && isDated && typeof measures === "object" && measures !== null;
}
