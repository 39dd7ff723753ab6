import type { RowCorrection } from "../analysis/cleaning/cleaning";
import type { DictionaryEntry, ReasonScheme, StaffCategory } from "../analysis/reasons/scheme";
import type { CalendarDays } from "./settings/workCalendar";

/** A row of a ledger as it stands in the workbook: cells by column key, and its 0-based place in the table. */
export interface LedgerRow {
  readonly key: string;
  readonly tableRow: number;
  readonly cells: Readonly<Record<string, string | number | boolean | null>>;
}

/** What staff wrote into an earlier run's sheets; everything empty in a workbook that has none. */
export interface StaffState {
  readonly corrections: ReadonlyMap<string, RowCorrection>;
  readonly takenBack: ReadonlySet<string>;
  /** The workbook's own dictionary; null when there is none yet. */
  readonly dictionary: readonly DictionaryEntry[] | null;
  /** The scheme that was chosen for the reasons; null or absent: found by itself. */
  readonly scheme?: ReasonScheme["id"] | null;
  /** What staff say of the scheme's categories. */
  readonly categories?: readonly StaffCategory[];
  /** Values of 参数设置 by key. */
  readonly settings: ReadonlyMap<string, string | number | boolean | null>;
  /** Holidays and days made up, as staff entered them in 参数设置. */
  readonly workCalendar: readonly CalendarDays[];
  readonly plan: readonly LedgerRow[];
  readonly tracking: readonly LedgerRow[];
  readonly improvementTable: readonly LedgerRow[];
  /** Rows of 改善措施库; null when there is none yet. */
  readonly measureLibrary: readonly LedgerRow[] | null;
}

export const NO_STAFF_STATE: StaffState = {
  corrections: new Map(),
  takenBack: new Set(),
  dictionary: null,
  settings: new Map(),
  workCalendar: [],
  plan: [],
  tracking: [],
  improvementTable: [],
  measureLibrary: null,
};
