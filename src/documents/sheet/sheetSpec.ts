import type { Locale } from "../../glossary/locale";

/**
 * The vocabulary in which a document says what its sheet holds. A SheetSpec is immutable data: made from results by a
 * pure function, rendered by src/workbook. Rows and columns are 0-based sheet positions; column 0 is the margin.
 */
export interface SheetSpec {
  /** The document that it is made of. */
  readonly id: string;
  /** The language that it is written in, and stays in. */
  readonly locale: Locale;
  /** Wanted sheet name; another is taken where the user has a sheet of that name. */
  readonly name: string;
  readonly tab: TabGroup;
  /** Widths of the columns from A, in characters of the body font; a Chinese character counts two. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly blocks: readonly Block[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Rows repeated on every page, inclusive; null for none. */
    readonly titleRows: { readonly first: number; readonly last: number } | null;
    /** Fit on one page rather than only one page wide. */
    readonly onePage: boolean;
    /** How many columns from A are printed; null for all. What stands right of them is for the screen. */
    readonly columns: number | null;
  };
}

/** Groups of sheets: the order of the tabs and their colour. */
export type TabGroup = "analysis" | "improvement" | "diagnosis" | "form" | "data";

export type Block = CellsBlock | TableBlock | ChartBlock;

export type CellContent = string | number | boolean | null;

/** A live formula (en-US, with "=", functions of Excel 2016) and the value it must give for the present data. */
export interface Formula {
  readonly formula: string;
  readonly value: CellContent;
}

/** A cell outside tables. Texts are always written as text; numbers and booleans as such. */
export interface Cell {
  readonly content: CellContent | Formula;
  readonly style: StyleName;
  readonly format?: NumberFormat;
  /** Followed when clicked: a place in the source, or another of our sheets. */
  readonly link?: Link;
  /** Kept when regenerated if staff own it; then `key` names it within the sheet. */
  readonly staffKey?: string;
  /** A bar behind the number, full at `max`. */
  readonly dataBar?: { readonly max: number };
}

export type Link =
  | { readonly kind: "source"; readonly sheet: string; readonly address: string }
  | { readonly kind: "document"; readonly document: string };

/** Looks of cells, drawn by the theme in src/workbook. */
export type StyleName =
  | "title"
  | "subtitle"
  | "sectionHeading"
  | "legend"
  | "definition"
  | "text"
  | "textCentered"
  | "number"
  | "muted"
  | "heading"
  | "headingLeft"
  | "headingRight"
  | "staffHeading"
  | "staffCell"
  | "total"
  | "totalLabel"
  | "tileLabel"
  | "tileValue"
  | "tileValueGood"
  | "tileValueBad"
  | "tileNote"
  | "tileNoteGood"
  | "tileNoteBad"
  | "signatureLabel"
  | "signatureLine"
  | "core"
  | "warning"
  | "formLabel"
  | "formField"
  | "fieldLabel"
  | "unseen"
  | "fieldValue";

/** How numbers show; the theme has the codes. `times-a-month` is 0"次/月". */
export type NumberFormat =
  | "general"
  | "text"
  | "integer"
  | "decimal1"
  | "decimal2"
  | "decimal3"
  | "percent0"
  | "percent1"
  | "percent2"
  | "signedPoints"
  | "signedPercent1"
  | "date"
  | "dateTime"
  | "month"
  | "times-a-month"
  | "signedDecimal2";

/** Cells at a fixed place. `rows[i][j]` stands at (row + i, column + j); undefined leaves the cell empty. */
export interface CellsBlock {
  readonly kind: "cells";
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Cells joined for layout (never inside a table), relative to the block. */
  readonly merges?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  /** Heights in points by relative row. */
  readonly rowHeights?: readonly (number | undefined)[];
  /** A line under the block's first row or a coloured bar at the left of a tile. */
  readonly decoration?:
    { readonly kind: "rule" } | { readonly kind: "tile"; readonly tone: Tone; readonly columns: number };
}

export type Tone = "brand" | "good" | "warning" | "bad" | "muted";

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
  /** Content of a row's cell; for staff columns what a new row starts with. Not asked for columns with a formula. */
  readonly cell: (row: number, columnKey: string) => CellContent | Formula;
  /** Ledgers: rows that staff typed without a key, by 0-based table row, and the key they now get. */
  readonly adopted?: ReadonlyMap<number, string>;
  /** Ledgers: what is written into a computed column of rows whose key is no longer wanted. */
  readonly dropped?: { readonly columnKey: string; readonly content: string };
  readonly rules?: readonly RuleSpec[];
  readonly rowHeight?: number;
  /** Heights in points by row of `rowKeys`, where texts of several lines make rows differ. */
  readonly rowHeights?: readonly number[];
  /** Rows with a thin line below; all when absent. Blank rows kept ready for corrections look calmer without. */
  readonly ruledRows?: number;
  /** A table without header buttons looks calmer; ledgers and data show them. */
  readonly filterButtons: boolean;
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
  /** The keys of the rows, from the top. */
  readonly keys: () => Promise<readonly string[]>;
}

/** Rows to be made ready for writing: at least one, and no more than fit. */
export interface RowRequest {
  /** 0-based rows of the table's body: the first, and the one after the last that may be given. */
  readonly from: number;
  readonly to: number;
  /** The keys of the columns by their place in the table; null for columns that are not ours. */
  readonly columns: readonly (string | null)[];
  /** The most bytes of a request. */
  readonly bytes: number;
}

export interface TableColumnSpec {
  readonly key: string;
  readonly heading: string;
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
 * @example { formula: '=[@status]="逾期"', look: "late", columnKeys: ["due", "status"] }
 */
export interface RuleSpec {
  readonly formula: string;
  readonly look: "late" | "soon" | "done" | "core" | "dropped" | "hiddenError" | "good" | "bad" | "muted";
  /** Columns it colours; all when absent. */
  readonly columnKeys?: readonly string[];
}

/** A native chart over ranges of the same sheet. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly name: string;
  readonly chart: "columns" | "bars" | "line" | "radar" | "scatter";
  readonly title: string | null;
  /** Cells covered: from the top left of one to the bottom right of the other. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly series: readonly ChartSeriesSpec[];
  readonly valueAxis: AxisSpec;
  readonly secondaryAxis?: AxisSpec;
  readonly categoryAxis?: { readonly title: string | null };
  readonly legend: "bottom" | "none";
}

export interface ChartSeriesSpec {
  readonly name: string;
  readonly values: ChartRange;
  readonly categories: ChartRange;
  readonly look:
    | "bar"
    | "mutedBar"
    | "cumulativeLine"
    | "limitLine"
    | "line"
    | "mutedLine"
    | "centerLine"
    | "outlier"
    | "point";
  readonly axis: "primary" | "secondary";
  readonly labels?: {
    readonly format: NumberFormat;
    readonly position: "above" | "outsideEnd" | "right";
    readonly show: "value" | "seriesName";
    /** The first bar's label stands within the bar: a cumulative line begins at its top. */
    readonly firstInside?: boolean;
    /** Only the last point has a label: it names a line where it ends. */
    readonly lastOnly?: boolean;
  };
}

/** What a chart draws: cells outside tables as A1 without a sheet name, or a part of a table of the sheet. */
export type ChartRange = string | ColumnRange | RowRange;

/** The first rows of a table column. */
export interface ColumnRange {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
}

/** One row of a table (null: its headings), from the column of one key to that of another. */
export interface RowRange {
  readonly table: string;
  readonly row: number | null;
  readonly columns: readonly [first: string, last: string];
}

export interface AxisSpec {
  readonly title: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly format: NumberFormat;
}

/** Names that formulas use; the workbook gives them so that they don't clash with the user's own. */
export interface Naming {
  /** Table of a document: the main one, or a named part of it ("reasons" of pareto). */
  readonly table: (document: string, part?: string) => string;
  /** A defined name for one value of 参数设置, usable in any formula. */
  readonly setting: (key: string) => string;
}
