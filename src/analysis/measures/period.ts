import { calendarDay, serialOf, twoDigits } from "./serialDay";

/** A stretch of time: inclusive first and exclusive last moment, as Excel serial days. */
export interface Period {
  /** "2024-05", "2024Q2", "2024H1", "2024" or "2024-05-01..2024-05-20". */
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads `2024-05`, `2024Q2`, `2024H1`, `2024` or `FROM..TO` (days or months, both ends included); null for anything
 * else. `startDay` (1–28) is the day on which a 考核月 begins: with 26, 2024-05 runs from 26 April to 25 May.
 */
export function parsePeriod(text: string, startDay = 1): Period | null {
  const folded = text.normalize("NFKC").trim().toUpperCase();
  const range = /^(\S+?)\s*\.\.\s*(\S+)$/.exec(folded);
  return range ? parseRange(range[1] ?? "", range[2] ?? "", startDay) : parseNamed(folded, startDay);
}

/** Whether two periods have a moment in common. */
export function overlap(first: Pick<Period, "from" | "to">, second: Pick<Period, "from" | "to">): boolean {
  return first.from < second.to && second.from < first.to;
}

/** The 考核月 that a moment falls in. */
export function monthOf(serial: number, startDay = 1): Period {
  const { year, month, day } = calendarDay(serial);
  const later = startDay > 1 && day >= startDay ? 1 : 0;
  const shifted = calendarDay(serialOf(year, month + later, 1));
  return monthPeriod(shifted.year, shifted.month, startDay);
}

function parseNamed(text: string, startDay: number): Period | null {
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month) return monthsOf(text, Number(month[1]), Number(month[2]), 1, startDay);
  const part = /^(\d{4})-?([QH])([1-4])$/.exec(text);
  if (part) {
    const length = part[2] === "Q" ? 3 : 6;
    const first = (Number(part[3]) - 1) * length + 1;
    return monthsOf(
      `${part[1] ?? ""}${part[2] ?? ""}${part[3] ?? ""}`,
      Number(part[1]),
      first,
      length,
      startDay,
    );
  }
  return /^\d{4}$/.test(text) ? monthsOf(text, Number(text), 1, 12, startDay) : null;
}

function parseRange(first: string, last: string, startDay: number): Period | null {
  const from = parseDay(first) ?? parseNamed(first, startDay);
  const to = parseDay(last) ?? parseNamed(last, startDay);
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

function monthsOf(
  label: string,
  year: number,
  first: number,
  length: number,
  startDay: number,
): Period | null {
  if (first < 1 || first + length > 13) return null;
  const from = monthPeriod(year, first, startDay);
  const last = monthPeriod(year, first + length - 1, startDay);
  return { label: length === 1 ? from.label : label, from: from.from, to: last.to };
}

function monthPeriod(year: number, month: number, startDay: number): Period {
  const label = `${String(year)}-${twoDigits(month)}`;
  return startDay > 1
    ? { label, from: serialOf(year, month - 1, startDay), to: serialOf(year, month, startDay) }
    : { label, from: serialOf(year, month, 1), to: serialOf(year, month + 1, 1) };
}
