import { namedPeriod, type NamedPeriod } from "../../glossary/namedPeriod";
import type { Term } from "../../glossary/locale";
import { MONTH_NAMES } from "../../glossary/monthNames";
import type { Words } from "../../glossary/words";
import { SHEET_TERMS } from "./words";
import { dateOf } from "./serialDay";

/** An Excel serial day as 2024-06-03. */
export function dateText(serial: number): string {
  return dateOf(serial).toISOString().slice(0, 10);
}

function nameOf({ kind, number }: NamedPeriod): Term {
  if (kind === "half") return number === 1 ? SHEET_TERMS.periodFirstHalf : SHEET_TERMS.periodSecondHalf;
  return NAMES[kind];
}

const NAMES: Readonly<Record<Exclude<NamedPeriod["kind"], "half">, Term>> = {
  month: SHEET_TERMS.periodMonth,
  week: SHEET_TERMS.periodWeek,
  quarter: SHEET_TERMS.periodQuarter,
  year: SHEET_TERMS.periodYear,
  "year-to-date": SHEET_TERMS.periodYearToDate,
};

/**
 * A period's label in words: 2024-05 is 2024年5月 or May 2024, 2024W18 is 2024年第18周, from one month to another as
 * monthsText says; days stand as they are.
 */
export function periodLabelText(words: Words, label: string): string {
  const named = namedPeriod(label);
  if (named !== null) {
    const { year, number } = named;
    return words(nameOf(named), { year: String(year), number, month: monthName(words, number) });
  }
  const ends = label.split("..");
  const [first = "", last] = ends;
  if (last === undefined) return label;
  return [first, last].every((end) => namedPeriod(end)?.kind === "month")
    ? monthsText(words, first, last)
    : endsText(words, ends);
}

function endsText(words: Words, ends: readonly string[]): string {
  return ends.map((end) => periodLabelText(words, end)).join(words(SHEET_TERMS.periodTo));
}

/** Whether a text names a period in one language, also as earlier versions said months: 2024年3月 至 2024年5月. */
export function namesPeriod(words: Words, label: string, text: string): boolean {
  return [label, periodLabelText(words, label), endsText(words, label.split(".."))].includes(text);
}

/** Whole months in words: 2024年5月, 2024年3月—5月, 2023年12月—2024年2月. */
export function monthsText(words: Words, first: string, last: string): string {
  if (first === last) return periodLabelText(words, first);
  const [year, month] = last.split("-");
  if (!first.startsWith(`${year ?? ""}-`))
    return `${periodLabelText(words, first)}${words(SHEET_TERMS.periodDash)}${periodLabelText(words, last)}`;
  return words(SHEET_TERMS.periodMonths, {
    year: year ?? "",
    from: monthName(words, Number(first.slice(5))),
    to: monthName(words, Number(month)),
  });
}

/** What a month (1–12) is called beside its year. */
function monthName(words: Words, month: number): string {
  const name = MONTH_NAMES[month - 1];
  return name === undefined ? "" : words(name);
}

/**
 * The same with its first and last day where the name does not tell them: of weeks, of years to date, and where months do
 * not begin on the first: 2024年5月（4月26日—5月25日）.
 */
export function periodWithDays(
  words: Words,
  { label, from, to }: { readonly label: string; readonly from: number; readonly to: number },
  monthStartDay: number,
): string {
  const period = periodLabelText(words, label);
  const tells = monthStartDay === 1 ? !/W|YTD/u.test(label) : /^\d{4}-\d{2}-\d{2}\.\./u.test(label);
  if (tells) return period;
  return words(SHEET_TERMS.periodWithDays, {
    period,
    first: dayText(words, from),
    last: dayText(words, to - 1),
  });
}

function dayText(words: Words, serial: number): string {
  const [, month = 0, day = 0] = dateText(serial).split("-").map(Number);
  return words(SHEET_TERMS.dayOfYear, { month, day });
}
