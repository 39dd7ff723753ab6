import { dayText } from "../../analysis/periods/calendarDay";
import { namedPeriod } from "../../glossary/namedPeriod";
import { parsePeriod } from "../../analysis/periods/parsePeriod";
import { PLAIN_CALENDAR } from "../../analysis/periods/period";
import { CONCEPTS } from "../../glossary/concepts";
import { MONTH_NAMES } from "../../glossary/monthNames";
import type { Speech } from "./speech";

/** How a person calls a period: "2024 年 5 月", "2024-05-01–2024-05-20", one day by its date; null is all data. */
export function periodText(period: string | null, { say, word }: Speech): string {
  if (period === null) return word(CONCEPTS.periodAll);
  const named = namedPeriod(period);
  if (named !== null) {
    const { kind, year, number } = named;
    const month = MONTH_NAMES[number - 1];
    const code =
      kind !== "half" ? (`period-${kind}` as const) : number === 1 ? "period-half-1" : "period-half-2";
    return say(code, {
      year: String(year),
      part: String(number),
      month: month === undefined ? "" : word(month),
    });
  }
  const [from = "", to = from] = period.split("..");
  return from === to ? from : `${from}–${to}`;
}

/**
 * The same with its first and last day where the name does not tell them: of weeks, and where months do not begin on the
 * first.
 */
export function periodOption(period: string, monthStartDay: number, speech: Speech): string {
  const name = periodText(period, speech);
  const tells = period.endsWith("YTD") || (monthStartDay === 1 && !period.includes("W"));
  const days = tells ? null : parsePeriod(period, { ...PLAIN_CALENDAR, startDay: monthStartDay });
  if (days === null) return name;
  const [first, last] = [days.from, days.to - 1].map((day) => dayText(day).slice(5));
  return speech.say("period-with-days", { period: name, first, last });
}
