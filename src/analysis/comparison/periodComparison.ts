import type { ComparedMeasure, ComparedPeriods } from "./comparedMeasure";

/** Every measure of one period against another. */
export interface PeriodComparison {
  /** `asked`: what the user asked for. `before`: the period before (环比). `year-before`: the same of the year before (同比). */
  readonly against: "asked" | "before" | "year-before";
  readonly periods: ComparedPeriods;
  readonly measures: readonly ComparedMeasure[];
}
