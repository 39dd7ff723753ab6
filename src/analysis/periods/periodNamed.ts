import type { NamedPeriod } from "../../glossary/namedPeriod";
import { weekPeriod } from "./isoWeek";
import { monthPeriod, type Period, type PeriodCalendar } from "./period";

/** How many months the periods are long that a year is parted into. */
const PARTS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * When a named period is; null where its year has none of that number.
 *
 * @example periodNamed({ kind: "month", year: 2024, number: 13 }, PLAIN_CALENDAR) // null
 */
export function periodNamed({ kind, year, number }: NamedPeriod, calendar: PeriodCalendar): Period | null {
  if (kind === "week") return weekPeriod(year, number);
  if (kind === "year-to-date") return yearToDate(year, calendar);
  const length = PARTS[kind];
  return number < 1 || number * length > 12 ? null : monthsOf({ kind, year, number }, calendar.startDay);
}

/**
 * The named period `by` of its kind later (earlier, where negative); null where years to date would follow each other.
 *
 * @example shifted({ kind: "quarter", year: 2024, number: 1 }, -1) // { kind: "quarter", year: 2023, number: 4 }
 */
export function shifted(named: NamedPeriod, by: number): NamedPeriod | null {
  const { kind, year, number } = named;
  if (kind === "week" || kind === "year-to-date") return null;
  const aYear = 12 / PARTS[kind];
  const place = year * aYear + number - 1 + by;
  return { kind, year: Math.floor(place / aYear), number: (place % aYear) + 1 };
}

function monthsOf(
  { kind, year, number }: NamedPeriod & { readonly kind: keyof typeof PARTS },
  startDay: number,
): Period {
  const length = PARTS[kind];
  const first = monthPeriod(year, (number - 1) * length + 1, startDay);
  const last = monthPeriod(year, number * length, startDay);
  return { label: labelOf(kind, year, number) ?? first.label, from: first.from, to: last.to };
}

function labelOf(kind: keyof typeof PARTS, year: number, number: number): string | null {
  const name = String(year);
  if (kind === "month") return null;
  if (kind === "year") return name;
  return `${name}${kind === "quarter" ? "Q" : "H"}${String(number)}`;
}

/** From the beginning of the year to the last day of the data in it. */
function yearToDate(year: number, { startDay, lastDayWithin }: PeriodCalendar): Period {
  const whole = monthsOf({ kind: "year", year, number: 1 }, startDay);
  const last = lastDayWithin(whole);
  return { label: `${String(year)}YTD`, from: whole.from, to: last === null ? whole.to : last + 1 };
}
