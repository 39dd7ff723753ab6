import { staffTableOf } from "../../documents/registry";
import type { StaffRow, StaffState } from "../../documents/staffState";

/** Rows by table, each with its key and its cells by column key: what JSON holds of them. */
type Rescue = Readonly<Record<string, readonly (readonly [key: string, cells: StaffRow["cells"]])[]>>;

/** What a run keeps in its stamp of the rows that it rewrites: those of the tables declared so. */
export function rescueOf({ tables }: StaffState): Rescue {
  const rewritten = [...tables].filter(([key]) => staffTableOf(key).rescued);
  return Object.fromEntries(
    rewritten.map(([table, rows]) => [table, rows.map(({ key, cells }) => [key, cells] as const)]),
  );
}

/** What staff wrote, with what a run that was broken off had kept and the sheets no longer show. */
export function withRescued(staff: StaffState, stored: unknown): StaffState {
  if (!isRescue(stored)) return staff;
  const tables = new Map(staff.tables);
  for (const [table, kept] of Object.entries(stored)) {
    const rows = staff.tables.get(table) ?? [];
    const standing = new Set(rows.map(({ key }) => key));
    const rescued = kept
      .filter(([key]) => !standing.has(key))
      .map(([key, cells]) => ({ key, tableRow: -1, cells }));
    tables.set(table, [...rescued, ...rows]);
  }
  return { ...staff, tables };
}

function isRescue(stored: unknown): stored is Rescue {
  return typeof stored === "object" && stored !== null && Object.values(stored).every(Array.isArray);
}
