import type { CleanedSurvey } from "../cleaning/cleaning";
import { selectPeriod, without, type Selection } from "../cleaning/selectPeriod";
import type { AnswerDays } from "../measures/answerDays";
import { isWhole } from "../measures/monthBuckets";
import type { MeasureRecord } from "../measures/measureRecord";
import type { TrendStep } from "../measures/periodMeasure";
import { periodBefore, periodYearBefore } from "../periods/neighbourPeriods";
import type { Period } from "../periods/period";
import { compareSelections } from "./compareSelections";
import type { PeriodComparison } from "./periodComparison";

/** What is evaluated, and against what where the user says so. */
export interface ComparedRequest {
  readonly period: Period | null;
  readonly compareWith: Period | null;
  /** The day (1–28) on which a 考核月 begins. */
  readonly monthStartDay: number;
  /** "year" where of answers no more is known: nothing then says that a year is not whole. */
  readonly step: TrendStep;
}

/**
 * S09: every measure of the period against the one that was asked for, else the period before, and against the same of the
 * year before where that is another; what has no answers is left out. Without a period only what was asked for is
 * compared: with everything that is not in it.
 */
export function comparePeriods(
  cleaned: CleanedSurvey,
  measures: readonly MeasureRecord[],
  days: AnswerDays | null,
  request: ComparedRequest,
): PeriodComparison[] {
  if (days === null) return [];
  const { period } = request;
  return wantedOf(request).flatMap(({ against, before }): PeriodComparison[] => {
    const earlier = selectPeriod(cleaned, before);
    if (against !== "asked" && !earlier.answers.includes(1)) return [];
    const current: Selection = cleaned;
    const later = period === null ? without(current, earlier) : current;
    return [
      {
        against,
        periods: {
          before: { period: before, complete: isWhole(before, days, request) },
          after: { period, complete: period === null || isWhole(period, days, request) },
        },
        measures: compareSelections(measures, cleaned, earlier, later),
      },
    ];
  });
}

interface Wanted {
  readonly against: PeriodComparison["against"];
  readonly before: Period;
}

/** The period that is compared with first: the one asked for, else the one before; null without either. */
export function earlierPeriod({
  period,
  compareWith,
  monthStartDay,
}: Omit<ComparedRequest, "step">): Period | null {
  return compareWith ?? (period === null ? null : periodBefore(period, monthStartDay));
}

function wantedOf(request: ComparedRequest): readonly Wanted[] {
  const { period, compareWith, monthStartDay } = request;
  const before = earlierPeriod(request);
  const year = period === null ? null : periodYearBefore(period, monthStartDay);
  const first: Wanted | null =
    before === null ? null : { against: compareWith === null ? "before" : "asked", before };
  const wanted = first === null ? [] : [first];
  if (year === null || (first !== null && isSame(first.before, year))) return wanted;
  return [...wanted, { against: "year-before", before: year }];
}

function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}
