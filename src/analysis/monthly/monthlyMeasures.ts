import type { Change } from "../comparison/change";
import type { Survey } from "../survey/survey";

/** Which way a measure gets better; null where its name does not tell (工单处理量). */
export type Direction = "higher-is-better" | "lower-is-better" | null;

/** A month of an aggregated table: the year is null where its heading has none. */
export interface TableMonth {
  readonly label: string;
  readonly year: number | null;
  readonly month: number;
}

/** What a table 指标 × 月份 gives (S09): no answers behind it, so nothing is tested for chance. */
export interface MonthlyMeasures {
  readonly source: Survey["source"];
  readonly months: readonly TableMonth[];
  readonly items: readonly {
    readonly name: string;
    /** Shown as a percentage: values are fractions. */
    readonly isShare: boolean;
    /** One a month; null where nothing stands. */
    readonly values: readonly (number | null)[];
  }[];
  /** The last month of each item against others, in the order of `items`. */
  readonly changes: readonly MonthlyChange[];
}

/** The last month that has a value, against the calendar month before (环比) and the same month a year before (同比). */
export interface MonthlyChange {
  readonly direction: Direction;
  /** The place of the last month with a value. */
  readonly last: number;
  /** The place of the month compared with; null where the table has none or it is blank. */
  readonly before: number | null;
  readonly yearBefore: number | null;
  readonly againstBefore: Change;
  readonly againstYearBefore: Change;
}
