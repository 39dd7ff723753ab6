import { fullYear } from "../../calculation/values/parseNumber";
import { serialOf } from "../../calculation/values/serialDate";
import type { TypedNumber } from "./typedNumber";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

/** A date, time, or both as Excel (en-US) takes them when typed: 3/4, 2024-05-01, 1-May, 10:30 PM; null for others. */
export function parseTypedDate(text: string, date1904: boolean, now: () => Date): TypedNumber | null {
  const timeOnly = parseTime(text);
  if (timeOnly !== null) return timeOnly;
  const cut = /^(\S+(?: \S+)*?)[ T]+(\d{1,2}:\d.*)$/i.exec(text);
  const time = cut?.[2] === undefined ? null : parseTime(cut[2]);
  if (cut !== null && time === null) return null;
  const day = parseDay(cut?.[1] ?? text, now);
  const serial = day === null ? null : typedSerial(day, date1904);
  if (day === null || serial === null) return null;
  if (time === null) return { value: serial, numberFormat: day.numberFormat };
  return { value: serial + time.value, numberFormat: "m/d/yyyy h:mm" };
}

function parseTime(text: string): TypedNumber | null {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i.exec(text);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds, fraction = "", half] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const hour = half === undefined ? Number(hours) : halfDayHour(Number(hours), half);
  if (hour === null) return null;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(`${seconds ?? "0"}${fraction}`)) / 86_400;
  return { value, numberFormat: timeFormat(Number(hours), seconds !== undefined, half !== undefined) };
}

/** 12 AM is midnight; 13 PM is no time. */
function halfDayHour(hour: number, half: string): number | null {
  if (hour === 0 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function timeFormat(hour: number, hasSeconds: boolean, hasHalf: boolean): string {
  if (hour > 23) return "[h]:mm:ss";
  return `h:mm${hasSeconds ? ":ss" : ""}${hasHalf ? " AM/PM" : ""}`;
}

function parseDay(text: string, now: () => Date): Day | null {
  return parseNumericDay(text, now) ?? parseNamedDay(text, now);
}

/** 2024-05-01, 5/1/2024, 5/1/24, 5/1 (this year), 5/2024 is May. */
function parseNumericDay(text: string, now: () => Date): Day | null {
  const parts = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (parts === null) return null;
  const [, first = "", , second = "", third] = parts;
  if (third === undefined) return parseTwoNumbers(first, second, now);
  if (first.length === 4)
    return { year: Number(first), month: Number(second), day: Number(third), numberFormat: "m/d/yyyy" };
  if (first.length > 2 || second.length > 2) return null;
  return { year: fullYear(third), month: Number(first), day: Number(second), numberFormat: "m/d/yyyy" };
}

function parseTwoNumbers(first: string, second: string, now: () => Date): Day | null {
  const numberFormat = "mmm-yy";
  if (first.length === 4) return { year: Number(first), month: Number(second), day: 1, numberFormat };
  if (second.length === 4 && first.length <= 2) {
    return { year: Number(second), month: Number(first), day: 1, numberFormat };
  }
  if (first.length > 2 || second.length > 2) return null;
  const day = { year: now().getFullYear(), month: Number(first), day: Number(second), numberFormat: "d-mmm" };
  if (isDay(day)) return day;
  return { year: fullYear(second), month: Number(first), day: 1, numberFormat };
}

/** 1-May-2024, 1 May, May 1, 2024, May 2024. */
function parseNamedDay(text: string, now: () => Date): Day | null {
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ ,-]+(\d{2}|\d{4}))?$/i.exec(text);
  if (dayFirst !== null) {
    return namedDay(
      dayFirst[2],
      dayFirst[1] ?? "1",
      dayFirst[3],
      now,
      dayFirst[3] === undefined ? "d-mmm" : "d-mmm-yy",
    );
  }
  const monthFirst = /^([a-z]{3,9})\.?[ -](\d{1,2})(?:, ?(\d{2}|\d{4}))?$/i.exec(text);
  if (monthFirst !== null) {
    const format = monthFirst[3] === undefined ? "d-mmm" : "d-mmm-yy";
    return namedDay(monthFirst[1], monthFirst[2] ?? "1", monthFirst[3], now, format);
  }
  const month = /^([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text);
  return month === null ? null : namedDay(month[1], "1", month[2], now, "mmm-yy");
}

function namedDay(
  name: string | undefined,
  day: string,
  year: string | undefined,
  now: () => Date,
  numberFormat: string,
): Day | null {
  const month = monthNumber(name ?? "");
  if (month === null) return null;
  return {
    year: year === undefined ? now().getFullYear() : fullYear(year),
    month,
    day: Number(day),
    numberFormat,
  };
}

function monthNumber(name: string): number | null {
  const full = [
    ...["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"],
    ...["november", "december"],
  ];
  const word = name.toLowerCase();
  const index = word.length === 3 ? MONTHS.indexOf(word) : full.indexOf(word);
  return index < 0 ? null : index + 1;
}

function isDay({ year, month, day }: Pick<Day, "year" | "month" | "day">): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function typedSerial(day: Day, date1904: boolean): number | null {
  if (day.year < (date1904 ? 1904 : 1900) || !isDay(day)) return null;
  return serialOf(day.year, day.month, day.day, date1904);
}
