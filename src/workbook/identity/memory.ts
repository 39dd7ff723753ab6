import type { Area } from "../area";

/** A column of a table of ours as it was last written: staff may have renamed it or moved it since. */
export interface RememberedColumn {
  readonly key: string;
  readonly heading: string;
  /** What an earlier version headed it, where its heading is not remembered but taken from this one. */
  readonly formerHeading?: string;
  /** Excel's number of the column within its table. */
  readonly id: number;
  /** Filled by a formula: what it shows was not typed. */
  readonly computed: boolean;
  /** Nobody but us writes there; absent where staff do. */
  readonly ours?: true;
  /** The table has it no more and a run has emptied it: what stands in it since is staff's. */
  readonly left?: true;
  /** Digits of its formula; absent where it has none, and in workbooks of earlier versions. */
  readonly formula?: string;
}

/** What was written into the cells of a table, in digits. */
export interface RememberedMarks {
  readonly columns: readonly string[];
  /** Of each column the digits of its formulas, parted by blanks; absent in workbooks of earlier versions. */
  readonly formulas?: readonly string[];
  /** Digits of what each row is of, parted by blanks. */
  readonly names: string;
  /** Of each row the digits of what its cells show, as many for each. */
  readonly rows: readonly string[];
}

/** What was written into a table of any length: numbers that add up its rows by their keys. */
export interface RememberedSums {
  /** Whose cells they are of. */
  readonly columns: readonly string[];
  /** Among how many places the keys are divided. */
  readonly size: number;
  /** Of each place that rows have, parted by blanks. */
  readonly sums: string;
  /** The same by another division of the keys, where several share a place. */
  readonly others?: string;
  /** Of each column, parted by blanks; absent in workbooks of earlier versions. */
  readonly columnSums?: string;
}

/** A table of ours as it was last written. */
export interface RememberedTable {
  readonly columns: readonly RememberedColumn[];
  readonly keyColumn: string | null;
  readonly area: Area;
  /** The nearest text of ours under it: by where that stands, rows are known that staff put between. */
  readonly under?: { readonly row: number; readonly column: number; readonly text: string };
  /** Rows of staff's between the table and what stands under it; absent for none. */
  readonly pushed?: number;
  /** Of tables whose rows have names. */
  readonly marks?: RememberedMarks;
  /** Of tables that are written anew and whose rows have keys. */
  readonly sums?: RememberedSums;
  /** The same of ledgers, whose cells may hold formulas of their own. */
  readonly ledgerSums?: RememberedSums;
}

/** What was written outside the tables of a sheet. */
export interface RememberedCells {
  /** Digests of its texts, parted by blanks. */
  readonly texts: string;
  /** Addresses of its formulas and numbers, parted by blanks. */
  readonly figures: string;
  /** What was written into each of their cells, in digits; absent in workbooks of earlier versions. */
  readonly marks?: string;
}

/** Where a chart was put, in points from the sheet's top left. */
export interface RememberedChart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the workbook remembers of the last run (kept in its settings). */
export interface Memory {
  /** Table names by document, or by document and part: "pareto/reasons". */
  readonly tableNames: Readonly<Record<string, string>>;
  /** Defined names of settings by key. */
  readonly settingNames: Readonly<Record<string, string>>;
  /** By table name. */
  readonly tables: Readonly<Record<string, RememberedTable>>;
  /** Areas that cells outside tables were written to, by document. */
  readonly cells: Readonly<Record<string, readonly Area[]>>;
  /** What was written there, by document: so it is known from what staff wrote. */
  readonly own: Readonly<Record<string, RememberedCells>>;
  /** The languages that sheets were written in, by document. */
  readonly locales: Readonly<Record<string, string>>;
  /** By document and name: "pareto/pareto". One that stands elsewhere now was moved by the user. */
  readonly charts: Readonly<Record<string, RememberedChart>>;
  /** What Excel refused of the looks of sheets, to be tried again. */
  readonly refused: readonly string[];
}

/** The stamp of a run that has not come to its end. */
export interface Unfinished {
  /** Sheets that the run was about to add: half built as long as the stamp stands. */
  readonly adding: readonly { readonly document: string; readonly sheet: string }[];
  /** What staff had written into rows that were being rewritten, as the app stored it. */
  readonly rescue: unknown;
  /** What the run was asked for, as the app stored it. */
  readonly asked?: unknown;
  /** Digests of the texts that it was about to write outside tables, by document. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Where a link leads to; what its cell shows is the cell's own. */
export type LinkTarget = Pick<Excel.RangeHyperlink, "address" | "documentReference" | "screenTip">;

/** Links of a table's rows, kept while these are moved. */
export interface MovingLinks {
  readonly table: string;
  /** The heading of the column in which each row's place stands. */
  readonly order: string;
  readonly links: readonly {
    /** 0-based row of the body on which it stood. */
    readonly from: number;
    readonly to: number;
    readonly heading: string;
    readonly target: LinkTarget;
    /** How its cell looks. */
    readonly font: Pick<Excel.RangeFont, "color" | "underline">;
  }[];
}

/** What sheets allowed before their protection was lifted, by document: staff may have protected them anew. */
export type LiftedProtection = Readonly<Record<string, Excel.WorksheetProtectionOptions>>;

export const NO_MEMORY: Memory = {
  tableNames: {},
  settingNames: {},
  tables: {},
  cells: {},
  own: {},
  locales: {},
  charts: {},
  refused: [],
};

/** Keys of `workbook.settings`. */
export const MEMORY_KEY = "CSATLoop.memory";
export const UNFINISHED_KEY = "CSATLoop.unfinished";
export const LINKS_KEY = "CSATLoop.links";
export const CHOICES_KEY = "CSATLoop.choices";
/** Which documents' sheets we protected. */
export const PROTECTED_KEY = "CSATLoop.protected";
/** What sheets allowed whose protection a run has lifted and not yet put back. */
export const LIFTED_KEY = "CSATLoop.lifted";
