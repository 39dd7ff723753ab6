import type { Period } from "./period";
import { calendarDay, serialOf, twoDigits } from "./calendarDay";

const DAYS = 7;
/** Serial 2 of the 1900 system was a Monday as all that leave 2 over 7. */
const MONDAY = 2;

/**
 * The ISO week (Monday to Sunday; ISO 8601) that a moment falls in, called by the year of its Thursday.
 *
 * @example weekOf(serialOf(2024, 12, 31)).label // "2025W01"
 */
export function weekOf(serial: number): Period {
  const monday = mondayOf(serial);
  const thursday = monday + 3;
  const { year } = calendarDay(thursday);
  const week = Math.floor((thursday - serialOf(year, 1, 1)) / DAYS) + 1;
  return { label: weekLabel(year, week), from: monday, to: monday + DAYS };
}

/**
 * The ISO week of a year by its number; null where the year has no such week.
 *
 * @example weekPeriod(2024, 53) // null
 */
export function weekPeriod(year: number, week: number): Period | null {
  // 4 January is always in week 1
  const found = weekOf(serialOf(year, 1, 4) + (week - 1) * DAYS);
  return week >= 1 && found.label === weekLabel(year, week) ? found : null;
}

/**
 * How many ISO weeks a year has: 52 or 53.
 *
 * @example weeksIn(2020) // 53
 */
export function weeksIn(year: number): number {
  return weekPeriod(year, 53) === null ? 52 : 53;
}

function weekLabel(year: number, week: number): string {
  return `${String(year)}W${twoDigits(week)}`;
}

function mondayOf(serial: number): number {
  const day = Math.floor(serial);
  return day - ((((day - MONDAY) % DAYS) + DAYS) % DAYS);
}
