import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import type { FunctionDefinition } from "../evaluate/expression";
import { NUM_ERROR, VALUE_ERROR } from "../values/errors";
import { parseDate, parseNumber, parseTime } from "../values/parseNumber";
import type { CalendarDay } from "../values/serialDate";
import { dayOf, daysInMonth, serialOf, serialOfMoment, weekdayOf } from "../values/serialDate";
import { define, pure } from "./functionDefinition";

function part(name: string, read: (day: CalendarDay) => number): FunctionDefinition {
  return define(name, ["number"], (context, serial) => {
    const day = dayOf(serial, context.date1904);
    return day === null ? NUM_ERROR : read(day);
  });
}

/** Whole seconds of the day, 0 … 86399, rounded as Excel shows them. */
function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
}

function clockPart(name: string, read: (seconds: number) => number): FunctionDefinition {
  return pure(name, ["number"], (serial) => (serial < 0 ? NUM_ERROR : read(secondsOf(serial))));
}

function date(context: Context, year: number, month: number, day: number): CellValue {
  const whole = Math.trunc(year);
  const full =
    whole < 1900 && !context.date1904
      ? whole + 1900
      : context.date1904 && whole < 1904
        ? whole + 1900
        : whole;
  if (whole < 0 || full > 9999) return NUM_ERROR;
  return serialOf(full, Math.floor(month), Math.floor(day), context.date1904) ?? NUM_ERROR;
}

/** The day `months` later, cut to the month's end (EDATE) or the last day of that month (EOMONTH). */
function monthsLater(context: Context, serial: number, months: number, end: boolean): CellValue {
  const start = dayOf(serial, context.date1904);
  if (start === null) return NUM_ERROR;
  const month = start.month + Math.trunc(months);
  const year = start.year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const last = daysInMonth(year, inYear);
  return serialOf(year, inYear, end ? last : Math.min(start.day, last), context.date1904) ?? NUM_ERROR;
}

const FIRST_WEEKDAY: Readonly<Partial<Record<number, number>>> = {
  1: 0,
  2: 1,
  3: 1,
  11: 1,
  12: 2,
  13: 3,
  14: 4,
  15: 5,
  16: 6,
  17: 0,
};

function weekday(context: Context, serial: number, type: number): CellValue {
  const first = FIRST_WEEKDAY[Math.trunc(type)];
  if (serial < 0 || first === undefined) return NUM_ERROR;
  const distance = (weekdayOf(serial, context.date1904) - first + 7) % 7;
  return type === 3 ? distance : distance + 1;
}

function weekNumber(context: Context, serial: number, type: number): CellValue {
  const day = dayOf(serial, context.date1904);
  if (day === null) return NUM_ERROR;
  const kind = Math.trunc(type);
  if (kind === 21) return isoWeek(context, serial);
  const first = kind === 3 ? undefined : FIRST_WEEKDAY[kind];
  const newYear = serialOf(day.year, 1, 1, context.date1904);
  if (first === undefined || newYear === null) return NUM_ERROR;
  const lead = (weekdayOf(newYear, context.date1904) - first + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + lead) / 7) + 1;
}

function isoWeek(context: Context, serial: number): CellValue {
  const whole = Math.floor(serial);
  const thursday = whole - ((weekdayOf(whole, context.date1904) + 6) % 7) + 3;
  const day = dayOf(thursday, context.date1904);
  const newYear = day === null ? null : serialOf(day.year, 1, 1, context.date1904);
  return newYear === null ? NUM_ERROR : Math.floor((thursday - newYear) / 7) + 1;
}

function difference(context: Context, start: number, end: number, unit: string): CellValue {
  const [first, last] = [Math.floor(start), Math.floor(end)];
  const from = dayOf(first, context.date1904);
  const to = dayOf(last, context.date1904);
  if (from === null || to === null || first > last) return NUM_ERROR;
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  const units: Readonly<Partial<Record<string, () => number>>> = {
    Y: () => Math.floor(months / 12),
    M: () => months,
    D: () => last - first,
    YM: () => months % 12,
    MD: () => to.day - from.day + (to.day < from.day ? daysInMonth(to.year, to.month - 1) : 0),
    YD: () => last - lastAnniversary(context, from, to.year, last),
  };
  return units[unit.toUpperCase()]?.() ?? NUM_ERROR;
}

function lastAnniversary(context: Context, from: CalendarDay, year: number, end: number): number {
  const inYear = (which: number): number => Number(serialOf(which, from.month, from.day, context.date1904));
  return inYear(year) <= end ? inYear(year) : inYear(year - 1);
}

/** Days between two dates in a year of twelve months of 30 days. */
function days360(context: Context, start: number, end: number, european: boolean): CellValue {
  const from = dayOf(start, context.date1904);
  const to = dayOf(end, context.date1904);
  if (from === null || to === null) return NUM_ERROR;
  const lastOfMonth = !european && from.month === 2 && from.day === daysInMonth(from.year, 2);
  const first = from.day === 31 || lastOfMonth ? 30 : from.day;
  const last = to.day === 31 && (european || first === 30) ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

/** A moment of the clock; changes with the time. */
function ofClock(name: string, read: (serial: number) => number): FunctionDefinition {
  return {
    ...define(name, [], (context) => read(serialOfMoment(context.source.now(), context.date1904))),
    volatile: true,
  };
}

function dateValue(context: Context, text: string): CellValue {
  const trimmed = text.trim();
  const alone = parseDate(trimmed, context.date1904);
  if (alone !== null) return alone;
  const number = /[-/年a-z]/i.test(trimmed) ? parseNumber(trimmed, context.date1904) : null;
  return number === null || number < 1 ? VALUE_ERROR : Math.floor(number);
}

function timeValue(context: Context, text: string): CellValue {
  const time = parseTime(text.trim()) ?? (text.includes(":") ? parseNumber(text, context.date1904) : null);
  return time === null ? VALUE_ERROR : time - Math.floor(time);
}

/** Dates and times, as serial numbers of the workbook's calendar. */
export const dateFunctions: readonly FunctionDefinition[] = [
  part("YEAR", (day) => day.year),
  part("MONTH", (day) => day.month),
  part("DAY", (day) => day.day),
  clockPart("HOUR", (seconds) => Math.floor(seconds / 3600)),
  clockPart("MINUTE", (seconds) => Math.floor(seconds / 60) % 60),
  clockPart("SECOND", (seconds) => seconds % 60),
  define("DATE", ["number", "number", "number"], date),
  pure("TIME", ["number", "number", "number"], (hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? NUM_ERROR : (total % 86_400) / 86_400;
  }),
  define("EDATE", ["number", "number"], (context, serial, months) =>
    monthsLater(context, serial, months, false),
  ),
  define("EOMONTH", ["number", "number"], (context, serial, months) =>
    monthsLater(context, serial, months, true),
  ),
  define("WEEKDAY", ["number", "number?"], (context, serial, type = 1) => weekday(context, serial, type)),
  define("WEEKNUM", ["number", "number?"], (context, serial, type = 1) => weekNumber(context, serial, type)),
  define("ISOWEEKNUM", ["number"], (context, serial) => (serial < 0 ? NUM_ERROR : isoWeek(context, serial))),
  define("DATEDIF", ["number", "number", "text"], difference),
  pure("DAYS", ["number", "number"], (end, start) => Math.floor(end) - Math.floor(start)),
  define("DAYS360", ["number", "number", "logical?"], (context, start, end, european = false) =>
    days360(context, start, end, european),
  ),
  define("DATEVALUE", ["value"], (context, value) =>
    value instanceof CellError ? value : typeof value === "string" ? dateValue(context, value) : VALUE_ERROR,
  ),
  define("TIMEVALUE", ["value"], (context, value) =>
    value instanceof CellError ? value : typeof value === "string" ? timeValue(context, value) : VALUE_ERROR,
  ),
  ofClock("TODAY", Math.floor),
  ofClock("NOW", (serial) => serial),
];
