import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
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
    monthStart: TERMS.monthStart,
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
