import type { Area } from "../model/area";
import type { CellFormat } from "../model/cellFormat";
import type { ChartAxis, ChartFont, ChartSeries, ChartType } from "../model/chart";
import type { Shape } from "../model/sheet";

/** What the worker tells the page about an open workbook. All of it can be cloned between threads. */
export interface BookOutline {
  readonly fileName: string;
  readonly sheets: readonly SheetTab[];
  readonly activeSheetId: string;
  /** Whether an edit of the person's can be taken back, or one that was taken back be done again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether it was changed, by whomever, since it was opened or last given as a file. */
  readonly isChanged: boolean;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** "#RRGGBB", null for none. */
  readonly color: string | null;
}

/** A sheet without its cells. Sizes in points. */
export interface SheetLayout {
  readonly id: string;
  readonly name: string;
  /** Rows and columns in use, as exclusive bounds. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly standardWidth: number;
  readonly standardHeight: number;
  /** Lines whose size is not the standard, hidden ones 0. */
  readonly columnWidths: readonly (readonly [column: number, points: number])[];
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly showGridlines: boolean;
  readonly selection: Area;
  /** The number of the last selection of the person's that the workbook had heard of. */
  readonly selectionsHeard: number;
  readonly shapes: readonly Shape[];
}

/** What a cell holds, for its alignment. */
export type CellKind = "text" | "number" | "boolean" | "error";

/** One cell that has something to show. */
export interface CellView {
  readonly text: string;
  readonly kind: CellKind | null;
  /** Index of the look among those that were sent. */
  readonly format: number;
  readonly rule: RuleView | null;
}

/** What conditional formats change of a cell. */
export interface RuleView {
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fill: string | null;
  readonly bar: DataBarView | null;
}

export interface DataBarView {
  readonly color: string;
  readonly gradient: boolean;
  readonly showValue: boolean;
  /** Length as a share of the cell, 0–1. */
  readonly share: number;
}

/** The cells of an area that have something to show, row by row; null for empty ones without a look. */
export interface CellBlock {
  readonly cells: readonly (CellView | null)[];
  /** Looks that were not sent before. */
  readonly formats: readonly (readonly [index: number, format: CellFormat])[];
}

/** A chart with the values that its references mean now. */
export interface ChartView {
  readonly id: string;
  readonly name: string;
  readonly chartType: ChartType;
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Null when there is none to show. */
  readonly title: { readonly text: string; readonly font: ChartFont } | null;
  readonly legend: { readonly position: string; readonly font: ChartFont } | null;
  readonly series: readonly SeriesView[];
  readonly category: ChartAxis;
  readonly value: ChartAxis;
  readonly secondaryValue: ChartAxis;
  /** "none" for transparent, null for automatic. */
  readonly areaFill: string | null;
}

export interface SeriesView {
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly labels: readonly string[];
  readonly categories: readonly string[];
  /** For scatter charts; null where the cell holds no number. */
  readonly xValues: readonly (number | null)[];
  readonly bubbleSizes: readonly (number | null)[];
  readonly look: Omit<ChartSeries, "values" | "xValues" | "bubbleSizes" | "name">;
}

/** The one cell that the cursor is on. */
export interface CellDetail {
  /** What the person sees in the formula bar: the formula, or the content as it would be typed. */
  readonly input: string;
  /** Choices of the cell's drop-down, null when it has none. */
  readonly choices: readonly string[] | null;
}

/** Whether an edit was taken. `message` is the rule's own words where it has some. */
export type EditOutcome =
  { readonly taken: true } | { readonly taken: false; readonly code: RefusalCode; readonly message: string };

export type RefusalCode = "edit-invalid" | "edit-protected" | "edit-not-calculated" | "edit-refused";

/** A change of the workbook as the page hears of it. */
export interface BookChange {
  readonly outline: BookOutline;
  /** A formula that could not be calculated, null when all could. */
  readonly problem: string | null;
}
