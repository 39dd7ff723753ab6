import { keptCorrections } from "../cleaningLog/keptCorrections";
import type { CellContent } from "../sheet/cellSpec";
import { ownCells, ownColumnKey } from "../sheet/ownColumn";
import { staffRows, type StaffState } from "../staffState";
import { CLEAN_DATA } from "./table";

/**
 * What staff had written, in columns of their own, beside rows that were gone and are back: by row key and heading,
 * null for nothing. Where they have written beside the row since, that stays.
 */
export function returningCells(staff: StaffState): (key: string, heading: string) => CellContent {
  const written = new Set(
    (staffRows(staff, CLEAN_DATA) ?? []).flatMap(({ key, cells }) =>
      ownCells(cells).length > 0 ? [key] : [],
    ),
  );
  const kept = new Map(keptCorrections(staff).filter(([key]) => !written.has(key)));
  return (key, heading) => kept.get(key)?.[ownColumnKey(heading)] ?? null;
}
