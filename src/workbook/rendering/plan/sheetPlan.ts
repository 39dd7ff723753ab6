import type { Area } from "../../area";
import type { SheetTask, StandingTable, TableTask } from "./sheetTask";

/** How a standing table has to change before it is written. */
export interface TableChange {
  readonly standing: StandingTable;
  readonly task: TableTask;
  /** Headings of columns that it lacks, added at its right. */
  readonly missing: readonly string[];
}

/** Rows and columns to put in before the first ones or, from `at` on, before the first table; rows below 0 are taken away. */
export interface Lift {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet to write with what changes on it first. */
export interface SheetPlan {
  readonly task: SheetTask;
  /** What staff deleted above or left of the tables, or has to go for a table to fit; null for nothing. */
  readonly lift: Lift | null;
  /** Where among the sheets a new one goes; null at the end. */
  readonly position: number | null;
  readonly changes: readonly TableChange[];
  /** Where the tables of the sheet stand that this run does not write: staff's own, and those that have nothing to say now. */
  readonly others: readonly Area[];
  /** Names of tables that staff have moved away from what stands above them. */
  readonly apart: ReadonlySet<string>;
}
