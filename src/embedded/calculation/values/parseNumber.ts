import { serialOf } from "./serialDate";

const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const DECORATED =
  /^([-+]?)[$¥￥€£]?([-+]?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*(?:e[-+]?\d+)?|\.\d+)(\s*%)?$/i;
const FRACTION = /^([-+]?)(\d+)\s+(\d+)\/(\d+)$/;

/** The number that a text such as "12", " 1,234.5 ", "10%", "(5)" or "¥3" means; null when it is none. */
export function parsePlainNumber(text: string): number | null {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return Number(trimmed);
  const bracketed = /^\((.*)\)$/.exec(trimmed);
  if (bracketed !== null) return negated(bracketed[1] ?? "");
  return parseDecorated(trimmed) ?? parseFraction(trimmed);
}

function negated(inner: string): number | null {
  if (/^[-+(]/.test(inner)) return null;
  const value = parsePlainNumber(inner);
  return value === null ? null : -value;
}

function parseDecorated(text: string): number | null {
  const match = DECORATED.exec(text);
  if (match === null) return null;
  const [, outer = "", inner = "", digits = "", percent] = match;
  if (outer !== "" && inner !== "") return null;
  const size = Number(digits.replaceAll(",", ""));
  const value = outer === "-" || inner === "-" ? -size : size;
  return percent === undefined ? value : value / 100;
}

function parseFraction(text: string): number | null {
  const match = FRACTION.exec(text);
  if (match === null || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return match[1] === "-" ? -value : value;
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?\s*(am|pm|a|p)?$/i;
const CHINESE_TIME = /^(上午|下午)?\s*(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;

/** The fraction of a day of "13:30", "1:30 PM" or "下午1时30分"; hours may pass 24; null when it is no time. */
export function parseTime(text: string): number | null {
  const match = TIME.exec(text);
  if (match !== null) {
    const hours = clockHours(Number(match[1]), match[4]?.charAt(0).toLowerCase());
    return hours === null ? null : dayFraction(hours, Number(match[2]), Number(match[3] ?? 0));
  }
  const chinese = CHINESE_TIME.exec(text);
  if (chinese === null) return null;
  const hours = Number(chinese[2]) % 12;
  const shifted = chinese[1] === undefined ? Number(chinese[2]) : chinese[1] === "下午" ? hours + 12 : hours;
  return dayFraction(shifted, Number(chinese[3]), Number(chinese[4] ?? 0));
}

function clockHours(hours: number, half: string | undefined): number | null {
  if (half === undefined) return hours;
  if (hours > 12) return null;
  return half === "p" ? (hours % 12) + 12 : hours % 12;
}

function dayFraction(hours: number, minutes: number, seconds: number): number | null {
  if (minutes > 59 || seconds >= 60) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const YEAR_FIRST = /^(\d{4})(?:[-/.年])(\d{1,2})(?:[-/.月])(\d{1,2})日?$/;
const YEAR_MONTH = /^(\d{4})(?:[-/年])(\d{1,2})月?$/;
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const DAY_NAMED = /^(\d{1,2})[-\s]([a-z]{3,9})[-\s,]*(\d{4}|\d{2})$/i;
const MONTH_NAMED = /^([a-z]{3,9})\s+(\d{1,2}),?\s+(\d{4})$/i;

/** The serial number of a date written as "2024-01-05", "2024年1月5日", "1/5/2024", "5-Jan-2024"; null for none. */
export function parseDate(text: string, date1904: boolean): number | null {
  const parts = dateParts(text);
  if (parts === null) return null;
  const [year, month, day] = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOf(year, month, day, date1904);
  const next = serialOf(year, month + 1, 1, date1904);
  return serial === null || (next !== null && serial >= next) ? null : serial;
}

function dateParts(text: string): [number, number, number] | null {
  let match = YEAR_FIRST.exec(text);
  if (match !== null) return [Number(match[1]), Number(match[2]), Number(match[3])];
  match = YEAR_MONTH.exec(text);
  if (match !== null) return [Number(match[1]), Number(match[2]), 1];
  match = MONTH_FIRST.exec(text);
  if (match !== null) return [fullYear(match[3]), Number(match[1]), Number(match[2])];
  match = DAY_NAMED.exec(text);
  if (match !== null) return [fullYear(match[3]), monthNamed(match[2]), Number(match[1])];
  match = MONTH_NAMED.exec(text);
  if (match !== null) return [Number(match[3]), monthNamed(match[1]), Number(match[2])];
  return null;
}

/** Two digits mean 1930 … 2029, as in Excel. */
export function fullYear(digits = ""): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function monthNamed(name = ""): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The number that Excel's VALUE makes of a text: a number, a date, a time, or a date and a time; null for none. */
export function parseNumber(text: string, date1904: boolean): number | null {
  const trimmed = text.trim();
  if (trimmed === "" || !/\d/.test(trimmed)) return null;
  return parsePlainNumber(trimmed) ?? parseTime(trimmed) ?? parseDateTime(trimmed, date1904);
}

function parseDateTime(text: string, date1904: boolean): number | null {
  const whole = parseDate(text, date1904);
  if (whole !== null) return whole;
  const split = /^(\S+(?:\s\d{1,2},?\s\d{4})?)[\sT]+(.+)$/.exec(text);
  if (split === null) return null;
  const day = parseDate(split[1] ?? "", date1904);
  const time = parseTime((split[2] ?? "").trim());
  return day === null || time === null ? null : day + time;
}
