import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { CellContent, Formula, NumberFormat } from "../sheet/cellSpec";

/** Where the chart stands: so many rows from one on; its numbers stand in three columns that are not printed. */
export interface TrendPlace {
  readonly row: number;
  readonly rows: number;
  readonly numbers: { readonly row: number; readonly column: number };
}

/** A measure by month: what it is called, how its numbers show, and its value in each month, live. */
export interface DrawnTrend {
  readonly heading: string;
  readonly left: number;
  readonly name: string;
  readonly format: NumberFormat;
  readonly axis: { readonly min: number | null; readonly max: number | null; readonly format: NumberFormat };
  readonly months: readonly DrawnMonth[];
}

export interface DrawnMonth extends Pick<PeriodMeasure, "period" | "from" | "to"> {
  readonly value: CellContent | Formula;
}
