/** Days from 1899-12-30, Excel's day 0, to 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
const EARLIEST_YEAR = 1901;
const LATEST_YEAR = 2199;

/** Serial numbers that are taken for moments of a survey: 1980 … 2099. */
export const EARLIEST_SERIAL = 29_221;
export const LATEST_SERIAL = 73_050;

/**
 * The Excel serial day (1900 system) of a calendar date; null when there is no such day in 1901 … 2199.
 *
 * @example [serialDay(2024, 2, 29), serialDay(2023, 2, 29)] // [45351, null]
 */
export function serialDay(year: number, month: number, day: number): number | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  const milliseconds = Date.UTC(year, month - 1, day);
  const date = new Date(milliseconds);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return milliseconds / MILLISECONDS_A_DAY + EPOCH_SERIAL;
}

/**
 * Hours, minutes and seconds as a fraction of a day; null when out of range (24:00 included).
 *
 * @example [dayFraction(18, 0, 0), dayFraction(24, 0, 0)] // [0.75, null]
 */
export function dayFraction(hours: number, minutes: number, seconds: number): number | null {
  if (hours > 23 || minutes > 59 || seconds >= 60) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** From here to there numbers are taken for seconds since 1970: 2001 … 2037. */
const [FIRST_SECOND, LAST_SECOND] = [978_307_200, 2_145_916_800];

/**
 * Whether a number looks like seconds or milliseconds since 1970.
 *
 * @example [1714521600, 1714521600000, 45413].map(isSinceEpoch) // [true, true, false]
 */
export function isSinceEpoch(value: number): boolean {
  const seconds = value > LAST_SECOND ? value / 1000 : value;
  return Number.isInteger(value) && seconds >= FIRST_SECOND && seconds < LAST_SECOND;
}

/**
 * The serial day of seconds or milliseconds since 1970.
 *
 * @example serialSinceEpoch(1714521600) // 45413
 */
export function serialSinceEpoch(value: number): number {
  const milliseconds = value > LAST_SECOND ? value : value * 1000;
  return milliseconds / MILLISECONDS_A_DAY + EPOCH_SERIAL;
}
