const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** The moment at which a serial day begins. */
export function dateOf(serial: number): Date {
  return new Date((Math.floor(serial) - SERIAL_OF_1970) * DAY_MS);
}

/** The serial day of a date. @param month from 0; may lie outside the year, as the day outside its month. */
export function serialOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date) / DAY_MS + SERIAL_OF_1970;
}

/** The serial day of a date such as 2026-10-01; null for any other text. */
export function serialIn(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (found === null) return null;
  const [year = 0, month = 1, day = 1] = found.slice(1).map(Number);
  return serialOf(year, month - 1, day);
}
