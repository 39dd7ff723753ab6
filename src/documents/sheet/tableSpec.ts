import type { CellContent, Formula, NumberFormat } from "./cellSpec";

/** Keys for rows that staff typed, by 0-based table row. */
export type AdoptedKeys = ReadonlyMap<number, string>;

/**
 * An Excel table.
 * `computed`: every cell is ours and is overwritten in place. `ledger`: rows are matched by key; only our columns of
 * matched rows are written, new rows appended, dropped ones marked, nothing is sorted or removed. `data`: as computed,
 * but the cells of staff columns are kept by key.
 */
export interface TableBlock {
  readonly kind: "table";
  readonly mode: "computed" | "ledger" | "data";
  /** Table name in the workbook (resolved through Naming). */
  readonly name: string;
  /** Place of the header row. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnSpec[];
  /** One key a row, unique; stored in the column `keyColumn` for ledgers and data. */
  readonly rowKeys: readonly string[];
  readonly keyColumn: string | null;
  /** Data: a column of numbers that nothing reads back. Rows are brought into order by it, so that what staff put beside them goes along. */
  readonly orderColumn?: string;
  /** Computed: what staff put beside a row goes along with what the row is of, as these columns show it. */
  readonly named?: {
    readonly columnKeys: readonly string[];
    /** What stands there in each row of `rowKeys`. */
    readonly rows: readonly (readonly string[])[];
  };
  /** Data: the keys that rows have now, by those that stand in the table; the rows stay. */
  readonly rekeyed?: ReadonlyMap<string, string>;
  /**
   * Content of a row's cell; for staff columns what a new row starts with. Not asked for columns with a formula. Data:
   * asked as well for columns that staff added (ownColumnKey), whose cells stay where it gives null.
   */
  readonly cell: (row: number, columnKey: string) => CellContent | Formula;
  /** Ledgers: what rows that staff typed without a key now get. */
  readonly adopted?: AdoptedKeys;
  /** Ledgers: what is written into a computed column of rows whose key is no longer wanted. */
  readonly dropped?: { readonly columnKey: string; readonly content: string };
  /** Ledgers: keys of rows whose cell of a staff column is written anew, by that column: staff decided it on another sheet. */
  readonly decided?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: readonly RuleSpec[];
  /** Points of the headings' row, where their texts need more than two lines. */
  readonly headingHeight?: number;
  readonly rowHeight?: number;
  /** Heights in points by row of `rowKeys`, where texts of several lines make rows differ. */
  readonly rowHeights?: readonly number[];
  /** Rows with a thin line below; all when absent. Blank rows kept ready for corrections look calmer without. */
  readonly ruledRows?: number;
  /** A table without header buttons looks calmer; ledgers and data show them. */
  readonly filterButtons: boolean;
  /** Ledgers: another table stands below, so that new rows are whole rows of the sheet. */
  readonly roomBelow?: boolean;
  /** At least this many rows stand ready for staff. */
  readonly spareRows?: number;
  /** Cells that formulas elsewhere use by a defined name, found by the key of their row wherever it stands. */
  readonly cellNames?: readonly {
    readonly rowKey: string;
    readonly columnKey: string;
    /** As given by Naming.setting. */
    readonly name: string;
  }[];
  /** How single cells show where rows of one column differ; null for the column's own format. */
  readonly cellFormat?: (row: number, columnKey: string) => NumberFormat | null;
  /** Where the rows of a large table come from block after block; `rowKeys` is then empty and `cell` not asked. */
  readonly source?: RowSource;
}

/** Rows of a large table, made where its results are: in another thread, perhaps. */
export interface RowSource {
  /** How many rows have a key. */
  readonly count: number;
  readonly block: (request: RowRequest) => Promise<CellContent[][]>;
  /** What finds out, anew, where the rows that stand in the table go. */
  readonly matcher: () => RowMatcher;
}

/** Compares the keys of rows that stand with those of the rows to be written; the keys are given from the top, in parts. */
export interface RowMatcher {
  readonly add: (keys: readonly string[]) => Promise<void>;
  /** Which rows stay: the first of each key that is wanted. From then on only those stand. */
  readonly keepWanted: () => Promise<KeptRows>;
  /** The place of each of so many rows of the table; null where all stand right. */
  readonly order: (rows: number) => Promise<Uint32Array | null>;
}

/** How many rows stay, and the places by which the others come below them; null where they are there. */
export interface KeptRows {
  readonly count: number;
  readonly order: Uint32Array | null;
}

/** Rows to be made ready for writing: at least one, and no more than fit. */
export interface RowRequest {
  /** 0-based rows of the table's body: the first, and the one after the last that may be given. */
  readonly from: number;
  readonly to: number;
  /** The keys of the columns by their place in the table; of staff's own by ownColumnKey, null for what is not written. */
  readonly columns: readonly (string | null)[];
  /** The most bytes of a request. */
  readonly bytes: number;
}

export interface TableColumnSpec {
  readonly key: string;
  readonly heading: string;
  /** What it was headed by earlier versions, where that is another. */
  readonly formerHeading?: string;
  readonly owner: "computed" | "staff";
  readonly format: NumberFormat;
  readonly align: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** One formula for the whole column, with structured references to this row ("[@次数]"). */
  readonly formula?: string;
  /** What the column's formula must give in a row for the present data: tests hold the calculation against it. */
  readonly value?: (row: number) => CellContent;
  /** What staff choose from: a formula for a range or name, or a short list. */
  readonly choices?: { readonly formula: string } | { readonly values: readonly string[] };
  /** Numbers or dates allowed for staff, checked by Excel with this message. */
  readonly validation?: {
    readonly kind: "progress" | "date" | "score";
    readonly min?: number;
    readonly max?: number;
  };
  readonly dataBar?: { readonly max: number };
  readonly tooltip?: string;
  /** Set back: what serves a chart rather than a reader. */
  readonly muted?: boolean;
  /** Neither it nor its heading is to be seen, yet it is not hidden: a chart would not draw what is. */
  readonly unseen?: boolean;
  /** Looks like something to click: its formula leads somewhere. */
  readonly link?: boolean;
}

/**
 * A conditional look of table rows. `[@key]` in the formula is the row's own cell in the column of that key, wherever
 * the column stands (Excel takes no structured references in rules).
 *
 * For example `{ formula: '=[@status]="逾期"', look: "late", columnKeys: ["due", "status"] }`.
 */
export interface RuleSpec {
  readonly formula: string;
  readonly look:
    "late" | "soon" | "done" | "core" | "dropped" | "hiddenError" | "good" | "bad" | "muted" | "unused";
  /** Columns it colours; all when absent. */
  readonly columnKeys?: readonly string[];
}
