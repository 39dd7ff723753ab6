import type { Term } from "../../glossary/locale";
import { MONTH_NAMES } from "../../glossary/monthNames";
import type { Words } from "../../glossary/words";
import { SHEET_TERMS } from "./words";
import { dateOf } from "./serialDay";

/** An Excel serial day as 2024-06-03. */
export function dateText(serial: number): string {
  return dateOf(serial).toISOString().slice(0, 10);
}

/** Labels of periods that have a name, what they are called, and the places of year and number in them. */
const NAMES: readonly (readonly [RegExp, Term])[] = [
  [/^(\d{4})-(\d{2})$/, SHEET_TERMS.periodMonth],
  [/^(\d{4})W(\d{2})$/, SHEET_TERMS.periodWeek],
  [/^(\d{4})Q([1-4])$/, SHEET_TERMS.periodQuarter],
  [/^(\d{4})H(1)$/, SHEET_TERMS.periodFirstHalf],
  [/^(\d{4})H(2)$/, SHEET_TERMS.periodSecondHalf],
  [/^(\d{4})$/, SHEET_TERMS.periodYear],
  [/^(\d{4})YTD$/, SHEET_TERMS.periodYearToDate],
];

/** A period's label in words: 2024-05 is 2024年5月 or May 2024, 2024W18 is 2024年第18周; days stand as they are. */
export function periodLabelText(words: Words, label: string): string {
  for (const [pattern, term] of NAMES) {
    const found = pattern.exec(label);
    if (found === null) continue;
    const number = Number(found[2] ?? 0);
    return words(term, { year: found[1] ?? "", number, month: monthName(words, number) });
  }
  return label
    .split("..")
    .map((end) => (end === label ? end : periodLabelText(words, end)))
    .join(words(SHEET_TERMS.periodTo));
}

/** What a month (1–12) is called beside its year. */
export function monthName(words: Words, month: number): string {
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
