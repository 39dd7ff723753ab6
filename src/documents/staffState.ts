import type { ReasonScheme, StaffCategory } from "../analysis/reasons/scheme";
import type { Cycle } from "./history/cycle";
import type { CellContent } from "./sheet/cellSpec";

/** A row of one of our tables as it stands: cells by column key, and its 0-based place in the table. */
export interface StaffRow {
  /** "" where staff typed a row of their own. */
  readonly key: string;
  readonly tableRow: number;
  readonly cells: Readonly<Record<string, CellContent>>;
}

/** What was set while there was no sheet for it. What a sheet says goes before it. */
export interface RememberedSettings {
  /** Values of 参数设置 by key. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The scheme chosen for the reasons; no sheet holds it. */
  readonly scheme: ReasonScheme["id"] | null;
  /** Phrases with the category that they are given; null for those taken out. */
  readonly phrases: Readonly<Record<string, string | null>>;
  readonly categories: readonly StaffCategory[];
  /** Texts of reasons with the category that they were moved to. */
  readonly moved: Readonly<Record<string, string>>;
}

export const NOTHING_REMEMBERED: RememberedSettings = {
  values: {},
  scheme: null,
  phrases: {},
  categories: [],
  moved: {},
};

/** What staff wrote into an earlier run's sheets; each document knows how to read its own tables. */
export interface StaffState {
  /** Rows by tableKey; a table that does not stand is absent. */
  readonly tables: ReadonlyMap<string, readonly StaffRow[]>;
  readonly remembered: RememberedSettings;
  /** What earlier runs kept of their cycles, in order. */
  readonly cycles: readonly Cycle[];
}

export const NO_STAFF_STATE: StaffState = {
  tables: new Map(),
  remembered: NOTHING_REMEMBERED,
  cycles: [],
};

/** A document's table, or a part of it. */
export interface TablePlace {
  readonly document: string;
  readonly part?: string;
}

/** "settings" for a document's main table, "settings/calendar" for a part. */
export function tableKey({ document, part }: TablePlace): string {
  return part === undefined ? document : `${document}/${part}`;
}

/** The rows of a table that staff have written in; null where it does not stand. */
export function staffRows({ tables }: StaffState, table: TablePlace): readonly StaffRow[] | null {
  return tables.get(tableKey(table)) ?? null;
}
