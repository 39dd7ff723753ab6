import { calendarDay, twoDigits } from "../../periods/calendarDay";
import type { RawCell } from "../rawColumn";
import { EARLIEST_SERIAL, LATEST_SERIAL } from "../cells/serialDay";

const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const CHINESE_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const WITH_YEAR = /^(\d{4})\s*(?:[-/.]|年)?\s*(\d{1,2})\s*月?(?:份)?$/;
const MONTH_ONLY = /^(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?$/;

/** A month told by a header: the year is null where the header has none. */
export interface HeaderMonth {
  readonly year: number | null;
  readonly month: number;
}

/**
 * The month that a header names ("2024-05", "5月", "May 2024"); null when it names none.
 *
 * @example ["2024年5月", "May", "评分"].map(monthOfHeader) // [{ year: 2024, month: 5 }, { year: null, month: 5 }, null]
 */
export function monthOfHeader(header: string): HeaderMonth | null {
  const text = header.normalize("NFKC").trim().toLowerCase();
  const dated = WITH_YEAR.exec(text);
  if (dated !== null) return valid(Number(dated[1]), Number(dated[2]));
  const only = MONTH_ONLY.exec(text)?.[1];
  if (only !== undefined) return valid(null, Number(only) || CHINESE_MONTHS.indexOf(only) + 1);
  const [name = "", year = ""] = text.split(/[\s-]+/);
  const month = /^[a-z]{3,9}$/.test(name) ? MONTH_NAMES.indexOf(name.slice(0, 3)) + 1 : 0;
  return valid(/^\d{4}$/.test(year) ? Number(year) : null, month);
}

/** A month that a cell tells, and how it is called. */
export interface CellMonth extends HeaderMonth {
  readonly label: string;
}

/** The month that a cell names, also as the serial number of its first day; null when it names none. */
export function monthOfCell(cell: RawCell): CellMonth | null {
  if (typeof cell === "string") {
    const month = monthOfHeader(cell);
    return month === null ? null : { ...month, label: cell.trim() };
  }
  if (typeof cell !== "number" || !(cell >= EARLIEST_SERIAL && cell <= LATEST_SERIAL)) return null;
  const { year, month, day } = calendarDay(cell);
  const label = `${String(year)}-${twoDigits(month)}`;
  return day === 1 && Number.isInteger(cell) ? { year, month, label } : null;
}

/**
 * Whether a header names a month.
 *
 * @example ["十二月", "13月"].map(isMonthHeader) // [true, false]
 */
export function isMonthHeader(header: string): boolean {
  return monthOfHeader(header) !== null;
}

function valid(year: number | null, month: number): HeaderMonth | null {
  return month >= 1 && month <= 12 ? { year, month } : null;
}
