import { namedPeriod } from "../../glossary/namedPeriod";
import { periodNamed } from "./periodNamed";
import { PLAIN_CALENDAR, type Period, type PeriodCalendar } from "./period";
import { calendarDay, serialOf, twoDigits } from "./calendarDay";

const RANGE = /^(\S+?)\s*\.\.\s*(\S+)$/;

/**
 * Reads `2024-05`, `2024W18` (ISO), `2024Q2`, `2024H1`, `2024`, `2024YTD` or `FROM..TO` (days or periods, both ends
 * included); null for anything else, a week that its year does not have among it.
 *
 * @example parsePeriod("2024-04..2024-05").label // "2024-04..2024-05"
 */
export function parsePeriod(text: string, calendar: PeriodCalendar = PLAIN_CALENDAR): Period | null {
  const folded = text.normalize("NFKC").trim().toUpperCase();
  const range = RANGE.exec(folded);
  return range ? parseRange(range[1] ?? "", range[2] ?? "", calendar) : parseNamed(folded, calendar);
}

function parseNamed(text: string, calendar: PeriodCalendar): Period | null {
  const named = namedPeriod(text);
  return named === null ? null : periodNamed(named, calendar);
}

function parseRange(first: string, last: string, calendar: PeriodCalendar): Period | null {
  const from = parseDay(first) ?? parseNamed(first, calendar);
  const to = parseDay(last) ?? parseNamed(last, calendar);
  if (from === null || to === null || to.to <= from.from) return null;
  return { label: `${from.label}..${to.label}`, from: from.from, to: to.to };
}

function parseDay(text: string): Period | null {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const serial = serialOf(year, month, day);
  const found = calendarDay(serial);
  if (found.month !== month || found.day !== day) return null;
  return { label: `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`, from: serial, to: serial + 1 };
}
