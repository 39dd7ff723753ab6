import type { DocumentSources } from "../sources";
import { columnOf } from "../formulas/reference";

/** Days off or days made up, both ends included, as Excel serial days. */
export interface CalendarDays {
  readonly from: number;
  readonly to: number;
  /** 调休补班: a day of a weekend that is worked; else a holiday. */
  readonly worked: boolean;
}

/** Days past a start among which a deadline is looked for: some 260 working days. */
const SPAN = 400;

/**
 * The serial day `days` working days after `from`: Monday to Friday but for holidays, and days made up.
 *
 * @param days a whole number; null comes back for less than 1, and past some 260.
 * @param calendar what staff entered in 参数设置; nothing for Monday to Friday alone.
 */
export function workingDayAfter(
  from: number,
  days: number,
  calendar: readonly CalendarDays[],
): number | null {
  if (days < 1) return null;
  const start = Math.floor(from);
  let left = days;
  for (let day = start + 1; day <= start + SPAN; day++) {
    if (isWorked(day, calendar)) left--;
    if (left <= 0) return day;
  }
  return null;
}

function isWorked(day: number, calendar: readonly CalendarDays[]): boolean {
  const within = calendar.filter(({ from, to }) => from <= day && day <= to);
  if (within.some(({ worked }) => worked)) return true;
  return !isWeekend(day) && within.length === 0;
}

/** Excel counts days from a Sunday: serial 1 is called 1900-01-01, and 1900-03-01 (61) was a Thursday. */
function isWeekend(serial: number): boolean {
  const weekday = (serial + 6) % 7;
  return weekday === 0 || weekday === 6;
}

/** The same as a formula without "=" over the calendar in 参数设置; `start` and `days` are cells. */
export function workingDayFormula(
  sources: Pick<DocumentSources, "words" | "context">,
  start: string,
  days: string,
): string {
  const day = `(INT(${start})+ROW($1:$${String(SPAN)}))`;
  const madeUp = daysWithin(sources, day, "=");
  const off = daysWithin(sources, day, "<>");
  const worked = `((${madeUp})>0)+(WEEKDAY(${day},2)<6)*((${off})=0)`;
  return `IF(AND(ISNUMBER(${start}),ISNUMBER(${days})),IFERROR(AGGREGATE(15,6,${day}/((${worked})>0),${days}),""),"")`;
}

/** How many entries of the calendar hold a day; one without a last day stands for its first alone. */
function daysWithin(
  { words, context }: Pick<DocumentSources, "words" | "context">,
  day: string,
  sign: "=" | "<>",
): string {
  const table = context.naming.table("settings", "calendar");
  const [from, to] = [columnOf(table, words("calendarFrom")), columnOf(table, words("calendarTo"))];
  const kind = `${columnOf(table, words("calendarKind"))},"${sign}${words("calendarMadeUp")}"`;
  return `COUNTIFS(${kind},${from},"<="&${day},${to},">="&${day})+COUNTIFS(${kind},${from},${day},${to},"")`;
}
