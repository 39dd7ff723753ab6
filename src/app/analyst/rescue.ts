import { staffTableOf } from "../../documents/registry";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import type { StaffRow, StaffState } from "../../documents/staffState";
import { blocksOf } from "../../workbook/rendering/plan/sheetTask";

/** Rows by table, each with its key and its cells by column key: what JSON holds of them. */
type Rescue = Readonly<Record<string, readonly (readonly [key: string, cells: StaffRow["cells"]])[]>>;

/** Of tables with more rows only those are kept that are about to go: the others are moved whole. */
const FEW_ROWS = 500;

/**
 * What a run keeps in its stamp of the rows that it rewrites: those of the tables declared so.
 *
 * @param isGoing whether a row of a table, by its key, is not written again.
 */
export function rescueOf({ tables }: StaffState, isGoing: (table: string, key: string) => boolean): Rescue {
  const rewritten = [...tables].filter(([key]) => staffTableOf(key).rescued);
  return Object.fromEntries(
    rewritten.map(([table, rows]) => {
      const kept = rows.length <= FEW_ROWS ? rows : rows.filter(({ key }) => isGoing(table, key));
      return [table, kept.map(({ key, cells }) => [key, cells] as const)];
    }),
  );
}

/** Which rows, by table and key, are not among those that sheets are written with. */
export function goingRows(
  specs: readonly SheetSpec[],
  tableNames: Readonly<Record<string, string>>,
): (table: string, key: string) => boolean {
  const blocks = specs.flatMap((spec) => blocksOf(spec).tables);
  const stays = new Map<string, ReadonlySet<string> | null>();
  const keysOf = (table: string): ReadonlySet<string> | null => {
    const block = blocks.find(({ name }) => name === tableNames[table]);
    return block === undefined ? null : new Set(block.rowKeys);
  };
  return (table, key) => {
    if (!stays.has(table)) stays.set(table, keysOf(table));
    return stays.get(table)?.has(key) === false;
  };
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
