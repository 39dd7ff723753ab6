import type { Cycle } from "../../documents/history/cycle";
import { keptJson } from "../../documents/sheet/keptJson";
import type { StaffRow } from "../../documents/staffState";

/** The cycles that a workbook kept; of another version's making only those that are understood. */
export function keptCycles(stored: unknown): readonly Cycle[] {
  return Array.isArray(stored) ? stored.filter(isCycle) : [];
}

/** The cycles that 历次改进台账 has in its rows: some programs keep cells and drop all else that a workbook keeps. */
export function cyclesOnSheet(rows: readonly StaffRow[]): readonly Cycle[] {
  return rows.flatMap(({ cells: { stored } }) => {
    const cycle = keptJson(stored);
    return isCycle(cycle) ? [cycle] : [];
  });
}

function isCycle(stored: unknown): stored is Cycle {
  if (typeof stored !== "object" || stored === null) return false;
  const { label, from, to, measures } = stored as Partial<Record<keyof Cycle, unknown>>;
  const isDated = typeof from === "number" && typeof to === "number";
  return typeof label === "string" && isDated && typeof measures === "object" && measures !== null;
}
