const DAY = 86_400_000;
/** Serial day 0 of Excel's 1900 system as seen from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The Excel serial day of a calendar day; months beyond 1–12 roll over.
 *
 * @example serialOf(2024, 6, 3) // 45446
 */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/**
 * The calendar day that a serial moment falls on.
 *
 * @example calendarDay(45446.75) // { year: 2024, month: 6, day: 3 }
 */
export function calendarDay(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A serial moment's day as 2024-06-03.
 *
 * @example dayText(45446.75) // "2024-06-03"
 */
export function dayText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)].join("-");
}

/**
 * 3 as 03.
 *
 * @example twoDigits(3) // "03"
 */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
