import { staffTableOf } from "../../documents/registry";
import {
  NOTHING_REMEMBERED,
  tableKey,
  type RememberedSettings,
  type StaffRow,
  type StaffState,
} from "../../documents/staffState";
import type { StaffTable } from "../../documents/staffTable";
import { eachRowOf, type RowCells, type TableRowBlock } from "../../workbook/staff/tableRowBlock";
import { mergedCycles, type Cycle } from "../../documents/history/cycle";
import { HISTORY } from "../../documents/history/table";
import { cyclesOnSheet } from "../staff/keptCycles";
import type { KnownTable } from "../staff/ourTables";

interface OpenTable {
  readonly declared: StaffTable;
  readonly keyColumn: string;
  /** Columns in which what stands was typed, not computed. */
  readonly typed: readonly string[];
  readonly rows: StaffRow[];
  /** The first keys, whether or not staff have written in their rows. */
  readonly firstKeys: string[];
}

/** So many keys tell whether a table's rows are those of the survey. */
const FIRST_KEYS = 2_000;

/** What staff wrote, gathered from the rows of our tables as they are read: the rows that their documents keep. */
export class StaffCollector {
  private readonly tables = new Map<string, OpenTable>();
  private remembered: RememberedSettings = NOTHING_REMEMBERED;
  private cycles: readonly Cycle[] = [];
  private watched: ReadonlySet<string> = new Set();
  private readonly met = new Set<string>();

  /** Says that a table stands, and which columns it has. */
  open(key: string, { columns, keyColumn }: KnownTable): void {
    this.tables.set(key, {
      declared: staffTableOf(key),
      keyColumn: keyColumn ?? "",
      typed: columns.filter(({ computed }) => !computed).map((column) => column.key),
      rows: [],
      firstKeys: [],
    });
  }

  /** Says of which rows it has to be known whether they stand. */
  watch(keys: readonly string[]): void {
    this.watched = new Set(keys);
  }

  /** Which of these rows stand, whether or not staff have written in them. */
  standing(): ReadonlySet<string> {
    return this.met;
  }

  /** Takes what was set before there were sheets for it. */
  remember(settings: RememberedSettings): void {
    this.remembered = settings;
  }

  /** Takes what earlier runs kept of their cycles. */
  keepCycles(cycles: readonly Cycle[]): void {
    this.cycles = cycles;
  }

  /** Takes rows of a table that stands. */
  add(key: string, block: TableRowBlock): void {
    const table = this.tables.get(key);
    if (table === undefined) throw new Error(`the table ${key} was not opened`);
    eachRowOf(block, (cells, tableRow) => {
      const rowKey = String(cells[table.keyColumn] ?? "");
      if (table.firstKeys.length < FIRST_KEYS) table.firstKeys.push(rowKey);
      const watchedKey = `${key}/${rowKey}`;
      if (this.watched.size > 0 && this.watched.has(watchedKey)) this.met.add(watchedKey);
      if (!isKept(table, cells)) return;
      table.rows.push({ key: rowKey, tableRow, cells });
    });
  }

  /** The first keys of a table that stands. */
  firstKeys(key: string): readonly string[] {
    return this.tables.get(key)?.firstKeys ?? [];
  }

  /** What was gathered. */
  state(): StaffState {
    const tables = new Map([...this.tables].map(([key, { rows }]) => [key, rows]));
    const onSheet = cyclesOnSheet(tables.get(tableKey(HISTORY)) ?? []);
    return { tables, remembered: this.remembered, cycles: mergedCycles(onSheet, this.cycles) };
  }
}

/** Rows in which nobody typed anything are left out; those that staff typed without a key are not. */
function isKept({ declared, typed }: OpenTable, cells: RowCells): boolean {
  return declared.keeps?.(cells) ?? typed.some((key) => (cells[key] ?? null) !== null);
}
