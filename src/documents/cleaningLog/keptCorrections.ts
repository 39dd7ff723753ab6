import type { CellContent } from "../sheet/cellSpec";
import { staffRows, type StaffState } from "../staffState";
import { CLEANING_LOG } from "./table";

type Cells = Readonly<Record<string, CellContent>>;

/** The corrections that 剔除记录 keeps for rows that were gone. */
export function keptCorrections(staff: StaffState): readonly (readonly [string, Cells])[] {
  return (staffRows(staff, CLEANING_LOG) ?? []).flatMap(({ key, cells }) => {
    const kept = parsed(cells["correction"] ?? null);
    return key === "" || kept === null ? [] : [[key, { ...kept, key }] as const];
  });
}

/** Null for what anyone else wrote there. */
function parsed(stored: CellContent): Cells | null {
  if (typeof stored !== "string" || !stored.startsWith("{")) return null;
  try {
    return JSON.parse(stored) as Cells;
  } catch {
    return null;
  }
}
