import type { NumberFormat } from "./cellSpec";

/** A native chart over ranges of the same sheet. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly name: string;
  readonly chart: "columns" | "bars" | "line" | "radar" | "scatter";
  /** What it shows, in words; null where there is nothing to say, or where the heading above says it. */
  readonly title: ChartTitle | null;
  /** Cells covered: from the top left of one to the bottom right of the other. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly series: readonly ChartSeriesSpec[];
  readonly valueAxis: AxisSpec;
  readonly secondaryAxis?: AxisSpec;
  /** Its ends are those of a scatter chart, whose categories are numbers. */
  readonly categoryAxis?: Pick<AxisSpec, "title" | "bare"> & Partial<Pick<AxisSpec, "min" | "max">>;
  readonly legend: "bottom" | "none";
  /** Cells of #N/A are skipped: LibreOffice draws them as 0 where a chart leaves gaps. */
  readonly skipsMissing?: boolean;
}

/** A chart's title: what a cell of the same sheet shows. */
export interface ChartTitle {
  readonly text: string;
  /** The first cell of a block. */
  readonly row: number;
  readonly column: number;
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
    | "chosenPoint"
    | "point"
    | "fieldName";
  readonly axis: "primary" | "secondary";
  readonly labels?: {
    readonly format: NumberFormat;
    readonly position: "above" | "outsideEnd" | "left" | "right" | "center";
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
  /** Its ends follow the data: they are set anew in a chart that stands. */
  readonly fitted?: boolean;
  /** Without numbers and lines: it shows an order, not amounts. */
  readonly bare?: boolean;
}
