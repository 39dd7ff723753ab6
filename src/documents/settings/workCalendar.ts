import { LOCALES } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { tableIn } from "../sheet/tableReference";
import { staffRows } from "../staffState";
import { dateText } from "../sheet/periodWording";
import { isPublished, publishedDays, type PublishedDays } from "./publishedDays";
import { CALENDAR } from "./table";
import { TERMS } from "./words";

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
 * The holidays and days made up of 参数设置: those that stand, staff's among them, and those that this run adds. An entry
 * without a last day is of one day.
 */
export function workCalendar(context: Pick<DocumentContext, "staff" | "madeAt">): readonly CalendarDays[] {
  return [...standingDays(context), ...addedDays(context)];
}

function standingDays({ staff }: Pick<DocumentContext, "staff">): readonly CalendarDays[] {
  const madeUp = LOCALES.map((locale) => TERMS.calendarMadeUp[locale]);
  return (staffRows(staff, CALENDAR) ?? []).flatMap(({ cells }) => {
    const { from, to, kind } = cells;
    if (typeof from !== "number") return [];
    return [{ from, to: typeof to === "number" ? to : from, worked: madeUp.includes(String(kind)) }];
  });
}

/** Deadlines fall into the year of the run and the next: their published days are added where no entry is of that year. */
export function addedDays(context: Pick<DocumentContext, "staff" | "madeAt">): readonly PublishedDays[] {
  const standing = new Set(standingDays(context).map(({ from }) => yearOf(from)));
  const year = yearOf(context.madeAt);
  return [year, year + 1].filter((each) => !standing.has(each)).flatMap(publishedDays);
}

/**
 * The years of these days whose holiday notice is not known and of which staff entered nothing: only the days that the
 * law fixes are counted as off.
 */
export function unpublishedYears(
  context: Pick<DocumentContext, "staff" | "madeAt">,
  days: readonly (number | null)[],
): readonly number[] {
  const byLaw = LOCALES.map((locale) => TERMS.noteByLaw[locale]);
  const rows = staffRows(context.staff, CALENDAR) ?? [];
  const entered = rows.flatMap(({ cells: { from, note } }) =>
    typeof from !== "number" || byLaw.some((text) => String(note).includes(text)) ? [] : [yearOf(from)],
  );
  const years = new Set(days.flatMap((day) => (day === null ? [] : [yearOf(day)])));
  return [...years].filter((year) => !isPublished(year) && !entered.includes(year)).sort();
}

function yearOf(serial: number): number {
  return Number(dateText(serial).slice(0, 4));
}

/**
 * The serial day `days` working days after `from`: Monday to Friday but for holidays, and days made up.
 *
 * @param days a whole number; null comes back for less than 1, and past some 260.
 * @param calendar as workCalendar gives it; nothing for Monday to Friday alone.
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

/** The first working day from the day of `from` on; the day itself where none comes within a year. */
export function workingDayFrom(from: number, calendar: readonly CalendarDays[]): number {
  const day = Math.floor(from);
  return workingDayAfter(day - 1, 1, calendar) ?? day;
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
export function workingDayFormula(context: DocumentContext, start: string, days: string): string {
  const day = `(INT(${start})+ROW($1:$${String(SPAN)}))`;
  const madeUp = daysWithin(context, day, "=");
  const off = daysWithin(context, day, "<>");
  const worked = `((${madeUp})>0)+(WEEKDAY(${day},2)<6)*((${off})=0)`;
  return `IF(AND(ISNUMBER(${start}),ISNUMBER(${days})),IFERROR(AGGREGATE(15,6,${day}/((${worked})>0),${days}),""),"")`;
}

/** How many entries of the calendar hold a day; one without a last day stands for its first alone. */
function daysWithin(context: DocumentContext, day: string, sign: "=" | "<>"): string {
  const { column } = tableIn(context, CALENDAR);
  const [from, to] = [column("from"), column("to")];
  const words = wordsOf(context.localeOf(CALENDAR.document));
  const kind = `${column("kind")},${text(`${sign}${words(TERMS.calendarMadeUp)}`)}`;
  return `COUNTIFS(${kind},${from},"<="&${day},${to},">="&${day})+COUNTIFS(${kind},${from},${day},${to},"")`;
}
