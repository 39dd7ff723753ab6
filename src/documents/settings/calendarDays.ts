import { wordsOf } from "../../glossary/glossary";
import type { LedgerRow } from "../staffState";
import type { CalendarDays } from "./workCalendar";

/** What days made up are called in the sheets' languages. */
const MADE_UP = (["zh-CN", "zh-TW", "en"] as const).map((locale) => wordsOf(locale)("calendarMadeUp"));

/** The holidays and days made up of 工作日历; an entry without a last day is of one day. */
export function calendarDays(rows: readonly LedgerRow[]): readonly CalendarDays[] {
  return rows.flatMap(({ cells }) => {
    const { from, to, kind } = cells;
    if (typeof from !== "number") return [];
    return [{ from, to: typeof to === "number" ? to : from, worked: MADE_UP.includes(String(kind)) }];
  });
}
