import { ownHeading } from "./sheet/ownColumn";
import type { CellContent } from "./sheet/cellSpec";
import type { TableDefinition } from "./sheet/tableReference";
import type { TablePlace } from "./staffState";

/** What staff enter in a column: dates are brought into the 1900 system, and back into the workbook's. */
export type StaffKind = "text" | "date" | "number" | "mark";

/** A table that is read back: which columns, what they hold, and which rows are worth keeping. */
export interface StaffTable extends TablePlace {
  readonly columns: Readonly<Record<string, StaffKind>>;
  /** Columns of which there are several, numbered from 0: `reason` stands for reason0, reason1 … */
  readonly numbered: Readonly<Record<string, StaffKind>>;
  /** Null keeps the rows in which staff typed anything. */
  readonly keeps: ((cells: Readonly<Record<string, CellContent>>) => boolean) | null;
  /** Its rows are rewritten by a run: what staff wrote is kept in the run's stamp until it has ended. */
  readonly rescued: boolean;
  /** Columns by which rows are known again where the table has no other of this key; read only then. */
  readonly knownBy: { readonly without: string; readonly columns: readonly string[] } | null;
  /** What staff write into columns of their own is read as well: it has to be kept where a row goes. */
  readonly withOwnColumns: boolean;
}

/**
 * A table that staff write in, as the document that owns it declares it: reading back, dates of 1904 workbooks and
 * keeping during a run follow from this.
 *
 * @example staffTable(TRACKING, { columns: { key: "text", progress: "number", finished: "date" } }).columns.progress // "number"
 */
export function staffTable<Key extends string>(
  { document, part }: TableDefinition<Key>,
  declared: Pick<StaffTable, "columns"> &
    Partial<Pick<StaffTable, "numbered" | "keeps" | "rescued" | "knownBy" | "withOwnColumns">>,
): StaffTable {
  return {
    document,
    ...(part === undefined ? {} : { part }),
    numbered: {},
    keeps: null,
    rescued: false,
    knownBy: null,
    withOwnColumns: false,
    ...declared,
  };
}

/** What a column of the table holds, by its key; null for one that is not read. */
export function kindOf({ columns, numbered }: StaffTable, key: string): StaffKind | null {
  return columns[key] ?? numbered[key.replace(/\d+$/u, "")] ?? null;
}

/**
 * Whether a column of the table, of ours or of staff's own, is read back.
 *
 * @param standing keys of the columns that it has.
 */
export function isRead(table: StaffTable, key: string, standing: ReadonlySet<string>): boolean {
  const { knownBy } = table;
  if (knownBy?.columns.includes(key) === true && standing.has(knownBy.without)) return false;
  return kindOf(table, key) !== null || (table.withOwnColumns && ownHeading(key) !== null);
}
