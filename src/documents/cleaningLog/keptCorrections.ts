import type { CellContent } from "../sheet/cellSpec";
import { keptJson } from "../sheet/keptJson";
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
  const kept = keptJson(stored);
  return typeof kept === "object" && !Array.isArray(kept) ? (kept as Cells | null) : null;
}
