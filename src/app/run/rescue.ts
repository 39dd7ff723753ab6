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

/** The rows that a run that was broken off had kept: table and key. */
export function rescuedKeys(stored: unknown): readonly string[] {
  if (!isRescue(stored)) return [];
  return Object.entries(stored).flatMap(([table, kept]) => kept.map(([key]) => `${table}/${key}`));
}

/**
 * What staff wrote, with what a run that was broken off had kept of rows that do not stand any more. What staff took
 * back in those that do stays taken back.
 */
export function withRescued(staff: StaffState, stored: unknown, standing: ReadonlySet<string>): StaffState {
  if (!isRescue(stored)) return staff;
  const tables = new Map(staff.tables);
  for (const [table, kept] of Object.entries(stored)) {
    const rows = staff.tables.get(table) ?? [];
    const rescued = kept
      .filter(([key]) => !standing.has(`${table}/${key}`))
      .map(([key, cells]) => ({ key, tableRow: -1, cells }));
    tables.set(table, [...rescued, ...rows]);
  }
  return { ...staff, tables };
}

function isRescue(stored: unknown): stored is Rescue {
  return typeof stored === "object" && stored !== null && Object.values(stored).every(Array.isArray);
}
