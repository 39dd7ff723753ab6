import { foldText } from "./foldText";
import { dayFraction, isSinceEpoch, serialDay, serialSinceEpoch } from "./serialDay";

/** How `05/01/2024` is to be read. */
export type DateOrder = "day-first" | "month-first";

/**
 * What a text says of a moment: a serial day, or a date whose first two numbers can be day or month.
 * `fraction` is the time of day, 0–1.
 */
export type MomentText =
  | { readonly kind: "serial"; readonly serial: number }
  | {
      readonly kind: "either";
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly fraction: number;
    };

const YEAR_FIRST =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*(?:日|号|號)?|\s*月)?(?:[\st,]+|(?=\d{1,2}\s*[:时時点])|$)(.*)$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:[\st,]+(.*))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[\st]*(\d{2}):?(\d{2})(?::?(\d{2}))?)?$/;
const NAMED_MONTH_FIRST =
  /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,]+(?:at\s+)?(.*))?$/;
const NAMED_MONTH_SECOND =
  /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:[\s,]+(?:at\s+)?(.*))?$/;
const WEEKDAY =
  /(?:星期|周|週|礼拜)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/g;
const CLOCK =
  /^(?:(上午|下午|凌晨|早上|中午|晚上|am|pm)\s*)?(\d{1,2})\s*(?::|时|時|点|點)\s*(?:(\d{1,2})\s*(?:(?::|分)\s*(?:(\d{1,2}(?:\.\d+)?)\s*秒?)?)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(?:z|utc|gmt)?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a moment written as text; null when it is none. A year and month without a day is the first of the month;
 * a time zone is left as written: the clock that the survey showed counts.
 *
 * @example parseMomentText("2024年5月1日 12:00") // { kind: "serial", serial: 45413.5 }
 */
export function parseMomentText(text: string): MomentText | null {
  const folded = foldText(text)
    .replace(WEEKDAY, " ")
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return (
    sinceEpoch(folded) ??
    compactDate(folded) ??
    yearOfTaiwan(folded) ??
    yearFirst(folded) ??
    yearLast(folded) ??
    namedMonthFirst(folded) ??
    namedMonthSecond(folded)
  );
}

/**
 * The time of day that a text gives, as a fraction of a day; null when it is none.
 *
 * @example ["下午3:00", "12:00 am", "25:00"].map(parseTimeOfDay) // [0.625, 0, null]
 */
export function parseTimeOfDay(text: string): number | null {
  const match = CLOCK.exec(foldText(text));
  if (match === null) return null;
  const hours = hoursOfDay(Number(match[2]), match[1] ?? match[5]);
  return hours === null ? null : dayFraction(hours, Number(match[3] ?? 0), Number(match[4] ?? 0));
}

/** The serial day of a date whose first two numbers can be day or month; null when there is no such day. */
export function settleMoment(moment: MomentText, order: DateOrder): number | null {
  if (moment.kind === "serial") return moment.serial;
  const { first, second, year, fraction } = moment;
  const wanted = order === "day-first" ? serialDay(year, second, first) : serialDay(year, first, second);
  const other = order === "day-first" ? serialDay(year, first, second) : serialDay(year, second, first);
  const day = wanted ?? other;
  return day === null ? null : day + fraction;
}

function hoursOfDay(hours: number, half: string | undefined): number | null {
  if (half === undefined) return hours;
  if (hours > 12) return hours;
  const isLater = /^(下午|晚上|pm|p\.m\.)$/.test(half) || (half === "中午" && hours < 11);
  if (half === "中午" && hours === 12) return 12;
  return (hours % 12) + (isLater ? 12 : 0);
}

/**
 * Whether a text is a number of seconds or milliseconds since 1970.
 *
 * @example ["1714521600", "20240501"].map(isEpochText) // [true, false]
 */
export function isEpochText(text: string): boolean {
  return /^\s*(?:\d{9,10}|\d{12,13})\s*$/.test(text) && isSinceEpoch(Number(text));
}

function sinceEpoch(text: string): MomentText | null {
  return isEpochText(text) ? moment(serialSinceEpoch(Number(text)), 0) : null;
}

const YEAR_OF_TAIWAN = /^(?:中华民国|中華民國|民国|民國)?\s*(\d{3})\s*([-/.年].*)$/;
const TAIWAN_BEGINS = 1911;

/** 113/05/03 and 民國113年5月3日 are of 2024. */
function yearOfTaiwan(text: string): MomentText | null {
  const match = YEAR_OF_TAIWAN.exec(text);
  return match === null ? null : yearFirst(`${String(Number(match[1]) + TAIWAN_BEGINS)}${match[2] ?? ""}`);
}

function compactDate(text: string): MomentText | null {
  const match = COMPACT.exec(text);
  if (match === null) return null;
  const fraction = dayFraction(Number(match[4] ?? 0), Number(match[5] ?? 0), Number(match[6] ?? 0));
  return moment(serialDay(Number(match[1]), Number(match[2]), Number(match[3])), fraction);
}

function yearFirst(text: string): MomentText | null {
  const match = YEAR_FIRST.exec(text);
  if (match === null) return null;
  return moment(serialDay(Number(match[1]), Number(match[2]), Number(match[3] ?? 1)), fractionOf(match[4]));
}

function yearLast(text: string): MomentText | null {
  const match = YEAR_LAST.exec(text);
  if (match === null) return null;
  const fraction = fractionOf(match[4]);
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] ?? "")];
  const possible = serialDay(year, first, second) ?? serialDay(year, second, first);
  return fraction === null || possible === null ? null : { kind: "either", first, second, year, fraction };
}

function namedMonthFirst(text: string): MomentText | null {
  const match = NAMED_MONTH_FIRST.exec(text);
  return match === null ? null : namedMonth(match[1], match[2], match[3], match[4]);
}

function namedMonthSecond(text: string): MomentText | null {
  const match = NAMED_MONTH_SECOND.exec(text);
  return match === null ? null : namedMonth(match[2], match[1], match[3], match[4]);
}

function namedMonth(name = "", day = "", year = "", clock: string | undefined): MomentText | null {
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  return month === 0 ? null : moment(serialDay(fullYear(year), month, Number(day)), fractionOf(clock));
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function fractionOf(clock: string | undefined): number | null {
  return clock === undefined || clock.trim() === "" ? 0 : parseTimeOfDay(clock);
}

function moment(day: number | null, fraction: number | null): MomentText | null {
  return day === null || fraction === null ? null : { kind: "serial", serial: day + fraction };
}
