import { CONCEPTS } from "../../glossary/concepts";
import type { DocumentContext } from "../context";
import { tableIn, type TableDefinition, type TableReference } from "../sheet/tableReference";
import { TERMS } from "./words";

/** One row a month. */
export const TREND = {
  document: "trend",
  headings: {
    month: CONCEPTS.month,
    n: CONCEPTS.answersCount,
    rate: CONCEPTS.satisfactionRate,
    dissatisfiedRate: CONCEPTS.dissatisfiedRate,
    mean: CONCEPTS.meanScore,
    change: TERMS.changePoints,
    interval: TERMS.changeInterval,
    chance: TERMS.changeChance,
    upper: TERMS.upperLimit,
    centre: TERMS.centreLine,
    lower: TERMS.lowerLimit,
    signal: TERMS.signal,
    mark: CONCEPTS.mark,
    yearChange: TERMS.yearChange,
    yearInterval: TERMS.yearInterval,
    yearChance: TERMS.yearChance,
    axis: TERMS.axis,
    chosenRate: TERMS.chosenRate,
    chosenDissatisfied: TERMS.chosenDissatisfied,
    monthStart: TERMS.monthStart,
    monthEnd: TERMS.monthEnd,
    beforeStart: TERMS.beforeStart,
    yearStart: TERMS.yearStart,
    yearBefore: TERMS.yearBefore,
    yearLow: TERMS.yearLow,
    yearHigh: TERMS.yearHigh,
    yearP: TERMS.yearP,
    partial: TERMS.partial,
    events: TERMS.events,
    chosen: TERMS.chosenPart,
    dissatisfiedCount: TERMS.dissatisfiedCount,
    monthBefore: TERMS.monthBefore,
    contentCount: TERMS.contentCount,
    rateLow: TERMS.rateLow,
    rateHigh: TERMS.rateHigh,
    variance: TERMS.variance,
    changeLow: TERMS.changeLow,
    changeHigh: TERMS.changeHigh,
    changeP: TERMS.changeP,
    meanP: TERMS.meanP,
    score: TERMS.standardScore,
    range: TERMS.movingRange,
    widening: TERMS.widening,
    side: TERMS.side,
    runStart: TERMS.runStart,
    run: TERMS.run,
    runLength: TERMS.runLength,
    shift: TERMS.shift,
  },
} as const satisfies TableDefinition;

/** The same of a trend by weeks. */
const TREND_BY_WEEK = {
  ...TREND,
  headings: { ...TREND.headings, month: TERMS.week },
} as const satisfies TableDefinition;

/** The same of a trend by years. */
const TREND_BY_YEAR = {
  ...TREND,
  headings: { ...TREND.headings, month: TERMS.year, change: TERMS.changeOnYear },
} as const satisfies TableDefinition;

export type TrendKey = keyof typeof TREND.headings;

const TABLES = { month: TREND, week: TREND_BY_WEEK, year: TREND_BY_YEAR } as const;

/** The table as it is headed in this run. */
export function trendIn(context: DocumentContext): TableReference<TrendKey> {
  return tableIn(context, TABLES[context.results.step]);
}

/** Of a table 指标 × 月份: one row a measure, one column a month headed as the source heads it. */
export const MONTHLY = {
  document: "trend",
  part: "monthly",
  headings: {
    name: TERMS.monthlyMeasure,
    change: TERMS.monthlyChange,
    changeRate: TERMS.monthlyRate,
    yearRate: TERMS.monthlyYearRate,
    verdict: TERMS.monthlyVerdict,
  },
} as const satisfies TableDefinition;
