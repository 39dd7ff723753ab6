import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import type { FunctionDefinition } from "../evaluate/expression";
import { toNumber } from "../values/coercion";
import { NUM_ERROR, VALUE_ERROR } from "../values/errors";
import type { Operand } from "../values/operand";
import { LAST_SERIAL, weekdayOf } from "../values/serialDate";
import { define } from "./functionDefinition";
import { valuesOf } from "./values";

/** Seven days from Sunday on: true for a day off. */
type Weekend = readonly boolean[];

const SATURDAY_SUNDAY: Weekend = [true, false, false, false, false, false, true];

/** WORKDAY.INTL's third argument: a number, or seven digits from Monday on with 1 for a day off. */
function weekendOf(value: CellValue): Weekend | CellError {
  if (value === null) return SATURDAY_SUNDAY;
  if (value instanceof CellError) return value;
  if (typeof value === "string") {
    if (!/^[01]{7}$/.test(value) || value === "1111111") return VALUE_ERROR;
    return Array.from({ length: 7 }, (_, day) => value[(day + 6) % 7] === "1");
  }
  const number = Math.trunc(Number(value));
  if (number >= 1 && number <= 7) {
    return Array.from({ length: 7 }, (_, day) => day === (number + 5) % 7 || day === (number + 6) % 7);
  }
  return number >= 11 && number <= 17
    ? Array.from({ length: 7 }, (_, day) => day === number - 11)
    : NUM_ERROR;
}

function holidaysOf(operand: Operand | undefined, context: Context): Set<number> | CellError {
  const holidays = new Set<number>();
  if (operand === undefined) return holidays;
  for (const value of valuesOf(operand, context)) {
    if (value === null) continue;
    const serial = toNumber(value, context.date1904);
    if (serial instanceof CellError) return serial;
    holidays.add(Math.floor(serial));
  }
  return holidays;
}

/** Tells working days from others. */
function workdaysOf(
  context: Context,
  weekendCode: CellValue,
  off: Operand | undefined,
): ((day: number) => boolean) | CellError {
  const weekend = weekendOf(weekendCode);
  if (weekend instanceof CellError) return weekend;
  const holidays = holidaysOf(off, context);
  if (holidays instanceof CellError) return holidays;
  return (day) => weekend[weekdayOf(day, context.date1904)] === false && !holidays.has(day);
}

function workdaysBetween(
  context: Context,
  start: number,
  end: number,
  weekendCode: CellValue,
  off: Operand | undefined,
): CellValue {
  const isWorkday = workdaysOf(context, weekendCode, off);
  if (isWorkday instanceof CellError) return isWorkday;
  const [first, last] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  if (first < 0) return NUM_ERROR;
  let count = 0;
  for (let day = first; day <= last; day++) {
    if (isWorkday(day)) count++;
  }
  return start <= end ? count : -count;
}

function workdayAfter(
  context: Context,
  start: number,
  days: number,
  weekendCode: CellValue,
  off: Operand | undefined,
): CellValue {
  const isWorkday = workdaysOf(context, weekendCode, off);
  if (isWorkday instanceof CellError) return isWorkday;
  const step = days < 0 ? -1 : 1;
  let day = Math.floor(start);
  let left = Math.abs(Math.trunc(days));
  while (left > 0) {
    day += step;
    if (day < 0 || day > LAST_SERIAL) return NUM_ERROR;
    if (isWorkday(day)) left--;
  }
  return day < 0 ? NUM_ERROR : day;
}

/** Counting in working days. */
export const workdayFunctions: readonly FunctionDefinition[] = [
  define("NETWORKDAYS", ["number", "number", "any?"], (context, start, end, off) =>
    workdaysBetween(context, start, end, null, off),
  ),
  define(
    "NETWORKDAYS.INTL",
    ["number", "number", "value?", "any?"],
    (context, start, end, weekend = null, off) => workdaysBetween(context, start, end, weekend, off),
  ),
  define("WORKDAY", ["number", "number", "any?"], (context, start, days, off) =>
    workdayAfter(context, start, days, null, off),
  ),
  define(
    "WORKDAY.INTL",
    ["number", "number", "value?", "any?"],
    (context, start, days, weekend = null, off) => workdayAfter(context, start, days, weekend, off),
  ),
];
