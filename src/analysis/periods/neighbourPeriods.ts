import { weekOf } from "./isoWeek";
import { namedPeriod } from "../../glossary/namedPeriod";
import { periodNamed, shifted } from "./periodNamed";
import { monthOf, monthPeriod, PLAIN_CALENDAR, type Period, type PeriodCalendar } from "./period";
import { calendarDay, dayText, serialOf } from "./calendarDay";

type Stretch = Pick<Period, "from" | "to">;

/**
 * The period that 环比 compares with: the month before a month, the week before a week and so on; of whole months as many
 * months before, of days as many days. Null for a year to date, which only 同比 compares.
 *
 * @example periodBefore(parsePeriod("2024-01"), 1).label // "2023-12"
 */
export function periodBefore(period: Period, startDay: number): Period | null {
  const named = namedPeriod(period.label);
  if (named === null) return monthsBefore(period, startDay) ?? daysBefore(period);
  if (named.kind === "week") return weekOf(period.from - 1);
  const before = shifted(named, -1);
  return before === null ? null : periodNamed(before, { ...PLAIN_CALENDAR, startDay });
}

/**
 * The period that 同比 compares with: the same one of the year before, of a year to date and of days the same days. Null
 * for a year, which 环比 compares, and for a week that the year before does not have.
 *
 * @example periodYearBefore(parsePeriod("2024Q2"), 1).label // "2023Q2"
 */
export function periodYearBefore(period: Period, startDay: number): Period | null {
  const named = namedPeriod(period.label);
  if (named === null || named.kind === "year-to-date") return daysOf(aYearEarlier(period));
  if (named.kind === "year") return null;
  const calendar: PeriodCalendar = { ...PLAIN_CALENDAR, startDay };
  return periodNamed({ ...named, year: named.year - 1 }, calendar);
}

function daysBefore({ from, to }: Stretch): Period {
  return daysOf({ from: 2 * from - to, to: from });
}

/** As many months before a stretch of whole ones; null for any other. */
function monthsBefore({ from, to }: Stretch, startDay: number): Period | null {
  const isStart = (day: number): boolean => monthOf(day, startDay).from === day;
  if (!isStart(from) || !isStart(to)) return null;
  const first = 2 * placeOf(from, startDay) - placeOf(to, startDay);
  const start = monthPeriod(Math.floor(first / 12), (first % 12) + 1, startDay);
  const end = monthOf(from - 1, startDay);
  const label = start.label === end.label ? start.label : `${start.label}..${end.label}`;
  return { label, from: start.from, to: end.to };
}

/** The month of a day, counted through the years. */
function placeOf(day: number, startDay: number): number {
  const [year = 0, month = 0] = monthOf(day, startDay).label.split("-").map(Number);
  return year * 12 + month - 1;
}

function daysOf(stretch: Stretch): Period {
  return { label: `${dayText(stretch.from)}..${dayText(stretch.to - 1)}`, ...stretch };
}

/** The same days of the year before; what ends with February does so too, leap year or not. */
function aYearEarlier({ from, to }: Stretch): Stretch {
  const earlier = (serial: number): number => {
    const { year, month, day } = calendarDay(serial);
    return serialOf(year - 1, month, day);
  };
  return { from: earlier(from), to: earlier(to) };
}
