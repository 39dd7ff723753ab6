import { weekPeriod } from "./isoWeek";
import { monthPeriod, type Period, type PeriodCalendar } from "./period";

/** Periods that are so many months long, by the letter before their number; a year is a part of its own. */
const PARTS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** A period that has a name of its own: the `number`th (from 1) of its kind in the year. */
export interface NamedPeriod {
  readonly kind: keyof typeof PARTS | "week" | "year-to-date";
  readonly year: number;
  readonly number: number;
}

const KIND_OF_LETTER = { Q: "quarter", H: "half", W: "week" } as const;

/**
 * Reads `2024-05`, `2024Q2`, `2024H1`, `2024W18`, `2024` or `2024YTD`; null for anything else. Any number is taken.
 *
 * @example namedPeriod("2024Q2") // { kind: "quarter", year: 2024, number: 2 }
 */
export function namedPeriod(text: string): NamedPeriod | null {
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month !== null) return { kind: "month", year: Number(month[1]), number: Number(month[2]) };
  const part = /^(\d{4})-?([QHW])(\d{1,2})$/.exec(text);
  if (part !== null) {
    const kind = KIND_OF_LETTER[part[2] as keyof typeof KIND_OF_LETTER];
    return { kind, year: Number(part[1]), number: Number(part[3]) };
  }
  const year = /^(\d{4})-?(YTD)?$/.exec(text);
  if (year === null) return null;
  return { kind: year[2] === undefined ? "year" : "year-to-date", year: Number(year[1]), number: 1 };
}

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
