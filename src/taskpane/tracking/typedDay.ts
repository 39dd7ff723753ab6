import { calendarDay, serialOf } from "../../analysis/periods/calendarDay";

/** A day as people type it, as a serial day; null for what is no day. `today` is a serial day. */
type Reading = (text: string, today: number) => number | null;

/**
 * The day that a person means: 2026-12-15, 2026年12月15日, 12月15日, 12/15, 下周五, 明天, 3天后, 月底, next Friday, Dec 15.
 * Without a year it is the next such day from today on.
 *
 * @example typedDay("下周五", serialOf(2026, 11, 28)) // serialOf(2026, 12, 4)
 */
export function typedDay(typed: string, today: number): number | null {
  const text = typed.normalize("NFKC").trim().toLowerCase();
  for (const read of READINGS) {
    const day = read(text, today);
    if (day !== null) return day;
  }
  return null;
}

const READINGS: readonly Reading[] = [
  fullDate,
  dayOfYear,
  namedDay,
  weekday,
  daysAhead,
  endOfMonth,
  englishDate,
];

function fullDate(text: string): number | null {
  const found =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  return found === null ? null : realDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

function dayOfYear(text: string, today: number): number | null {
  const found = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/u.exec(text);
  return found === null ? null : nextDay(Number(found[1]), Number(found[2]), today);
}

const NAMED_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  後天: 2,
  大后天: 3,
  大後天: 3,
  today: 0,
  tomorrow: 1,
};

function namedDay(text: string, today: number): number | null {
  const ahead = NAMED_DAYS[text];
  return ahead === undefined ? null : today + ahead;
}

const CHINESE_WEEKDAYS = "一二三四五六日";
const ENGLISH_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** 下周五 is the Friday of next week, 本周五 that of this one, 周五 the next that comes. */
function weekday(text: string, today: number): number | null {
  const found = /^(下*|[本这這])(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])$/u.exec(text);
  if (found !== null) {
    const [, week = "", name = ""] = found;
    const place = CHINESE_WEEKDAYS.indexOf(name === "天" ? "日" : name);
    return dayOfWeek(place, week === "" ? null : week.startsWith("下") ? week.length : 0, today);
  }
  const english = /^(next|this)?\s*([a-z]{3,9})$/u.exec(text);
  if (english === null) return null;
  const place = placeOf(ENGLISH_WEEKDAYS, english[2] ?? "");
  if (place < 0) return null;
  return dayOfWeek(place, english[1] === undefined ? null : english[1] === "next" ? 1 : 0, today);
}

/** Which of the names a word is, or begins with three letters or more; -1 for none. */
function placeOf(names: readonly string[], word: string): number {
  return names.findIndex((name) => word.length >= 3 && name.startsWith(word));
}

/** @param weeks from this one on; null for the next day of that name. */
function dayOfWeek(place: number, weeks: number | null, today: number): number {
  // Serial 2 is called a Monday by Excel: 1900-03-05 (65) was one.
  const monday = today - ((today - 2) % 7);
  const day = monday + place + 7 * (weeks ?? 0);
  return weeks === null && day < today ? day + 7 : day;
}

function daysAhead(text: string, today: number): number | null {
  const found = /^(\d{1,3})\s*(天|周|週|星期|days?|weeks?)\s*(?:后|後|之后|之後|内|內|later)?$/u.exec(text);
  if (found === null) return null;
  return today + Number(found[1]) * (/^[周週星w]/u.test(found[2] ?? "") ? 7 : 1);
}

/** 月底 and 本月底 are the last day of this month, 下月底 that of the next; 月底 of 12月底 is December's. */
function endOfMonth(text: string, today: number): number | null {
  const found = /^(本|下|(\d{1,2}))?[个個]?(?:月底|月末)$/u.exec(text);
  if (found === null) return null;
  const { year, month } = calendarDay(today);
  if (found[2] === undefined) return serialOf(year, month + (found[1] === "下" ? 2 : 1), 1) - 1;
  const wanted = Number(found[2]);
  if (wanted < 1 || wanted > 12) return null;
  return serialOf(wanted < month ? year + 1 : year, wanted + 1, 1) - 1;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function englishDate(text: string, today: number): number | null {
  const found =
    /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?$/u.exec(text) ??
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?(?:,?\s+(?<year>\d{4}))?$/u.exec(text);
  if (found?.groups === undefined) return null;
  const { month: name = "", day = "", year } = found.groups;
  const month = placeOf(MONTHS, name) + 1;
  if (month === 0) return null;
  return year === undefined ? nextDay(month, Number(day), today) : realDay(Number(year), month, Number(day));
}

/** The next day of this month and number from today on. */
function nextDay(month: number, day: number, today: number): number | null {
  const { year } = calendarDay(today);
  const years = [year, year + 1, year + 2, year + 3, year + 4];
  return (
    years.map((each) => realDay(each, month, day)).find((each) => each !== null && each >= today) ?? null
  );
}

/** A serial day, null for one that no calendar has: 31 April. */
function realDay(year: number, month: number, day: number): number | null {
  const serial = serialOf(year, month, day);
  const real = calendarDay(serial);
  return real.year === year && real.month === month && real.day === day ? serial : null;
}
