/** A day of Excel's calendar: month 1 … 12, day 1 … 31 (0 and 29 February 1900 exist in the 1900 system). */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** Serial number of 1970-01-01 in the 1900 system. */
export const UNIX_EPOCH = 25_569;
/** Days by which the 1904 system counts from a later day than the 1900 system. */
export const DISTANCE_1904 = 1462;
/** The last day of the calendar, 9999-12-31. */
export const LAST_SERIAL = 2_958_465;

/**
 * The serial number of a date; months and days outside their range carry over, as in DATE(2024,13,0).
 * The 1900 system counts a 29 February 1900 that never was. Null outside 1900 (1904) … 9999.
 */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const firstOfMonth = new Date(0);
  firstOfMonth.setUTCFullYear(year, month - 1, 1);
  const true1900 = Math.round(firstOfMonth.getTime() / DAY) + UNIX_EPOCH;
  const serial = (true1900 < 61 ? true1900 - 1 : true1900) + day - 1;
  const result = date1904 ? serial - DISTANCE_1904 : serial;
  return result < 0 || serial > LAST_SERIAL ? null : result;
}

/** The day of a serial number (its fraction is ignored); null for a negative one or one after the year 9999. */
export function dayOf(serial: number, date1904: boolean): CalendarDay | null {
  const whole = Math.floor(serial) + (date1904 ? DISTANCE_1904 : 0);
  if (serial < 0 || whole > LAST_SERIAL) return null;
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const utc = new Date((whole - UNIX_EPOCH + (whole < 60 ? 1 : 0)) * DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
}

/** Days of a month, 28 … 31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 0 = Sunday … 6 = Saturday, as Excel counts (its 1900-01-01 is a Sunday). */
export function weekdayOf(serial: number, date1904: boolean): number {
  const whole = Math.floor(serial) + (date1904 ? DISTANCE_1904 : 0);
  return (((whole - 1) % 7) + 7) % 7;
}

/** The serial number of a moment, read as local time. */
export function serialOfMoment(moment: Date, date1904: boolean): number {
  const day = serialOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate(), date1904) ?? 0;
  const seconds = moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds();
  return day + (seconds + moment.getMilliseconds() / 1000) / 86_400;
}
