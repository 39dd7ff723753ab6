import { calendarDay, serialOf, twoDigits } from "./calendarDay";

/** A stretch of time: inclusive first and exclusive last moment, as Excel serial days. */
export interface Period {
  /** "2024-05", "2024W18", "2024Q2", "2024H1", "2024", "2024YTD" or "2024-05-01..2024-05-20". */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** How periods are cut. */
export interface PeriodCalendar {
  /** The day (1–28) on which a 考核月 begins: with 26, 2024-05 runs from 26 April to 25 May. */
  readonly startDay: number;
  /** The last day of the data within a stretch, where a year to date ends; null where it has none. */
  readonly lastDayWithin: (stretch: Pick<Period, "from" | "to">) => number | null;
}

/** Months of the calendar; a year to date that no data end goes to the end of the year. */
export const PLAIN_CALENDAR: PeriodCalendar = { startDay: 1, lastDayWithin: () => null };

/**
 * The day of those that every month has which is nearest to the one wanted.
 *
 * @example usableStartDay(31) // 28
 */
export function usableStartDay(wanted: number): number {
  return Math.min(28, Math.max(1, Math.round(wanted)));
}

/**
 * Whether two periods have a moment in common.
 *
 * @example overlap({ from: 1, to: 3 }, { from: 3, to: 5 }) // false
 */
export function overlap(first: Pick<Period, "from" | "to">, second: Pick<Period, "from" | "to">): boolean {
  return first.from < second.to && second.from < first.to;
}

/**
 * The 考核月 that a moment falls in.
 *
 * @example monthOf(serialOf(2024, 5, 26), 26).label // "2024-06"
 */
export function monthOf(serial: number, startDay = 1): Period {
  const { year, month, day } = calendarDay(serial);
  const later = startDay > 1 && day >= startDay ? 1 : 0;
  return monthPeriod(year, month + later, startDay);
}

/**
 * A 考核月, called after the calendar month in which it ends; months beyond 1–12 roll over.
 *
 * @example monthPeriod(2024, 5, 1) // { label: "2024-05", from: 45413, to: 45444 }
 */
export function monthPeriod(year: number, month: number, startDay: number): Period {
  const named = calendarDay(serialOf(year, month, 1));
  const label = `${String(named.year)}-${twoDigits(named.month)}`;
  return startDay > 1
    ? { label, from: serialOf(year, month - 1, startDay), to: serialOf(year, month, startDay) }
    : { label, from: serialOf(year, month, 1), to: serialOf(year, month + 1, 1) };
}
