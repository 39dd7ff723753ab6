import type { Results } from "../../analysis/results";
import { countText } from "./numberText";
import { CONCEPTS } from "../../glossary/concepts";
import { SHEET_TERMS } from "./words";
import { dateText, monthName, periodLabelText, periodWithDays } from "./periodWording";
import type { Words } from "../../glossary/words";
import type { DocumentSources } from "../sources";

/** So many sheets are named. */
const MOST_SHEETS = 3;
/** 1月, 2月, 10月. */
const { compare: byNumber } = new Intl.Collator("zh", { numeric: true });

/** A serial day as a formula, the same in workbooks of either date system. */
export function dayFormula(serial: number): string {
  const [year, month, day] = dateText(serial).split("-").map(Number);
  return `DATE(${String(year)},${String(month)},${String(day)})`;
}

/** What is evaluated: the period (see spanText), with the group that was asked for. */
export function periodText(sources: Parameters<typeof spanText>[0]): string {
  const { part } = sources.context.results.cleaned.survey;
  const period = spanText(sources);
  if (part === undefined) return period;
  const { header: column, value } = part;
  return sources.words(SHEET_TERMS.periodOfPart, { period, column, value });
}

/** The period asked for, else from the first to the last date of the data with how many have none, else all of it. */
function spanText({
  context,
  words,
}: {
  readonly context: Pick<DocumentSources["context"], "results">;
  readonly words: Words;
}): string {
  const { results } = context;
  const { period, monthStartDay } = results;
  if (period !== null) return periodWithDays(words, period, monthStartDay);
  const range = datesAnswered(results);
  if (range === null) {
    const years = yearsLabel(results);
    return years === null ? words(CONCEPTS.periodAll) : periodLabelText(words, years);
  }
  const dated = daysText(words, range);
  const n = countText(range.undated);
  return range.undated === 0 ? dated : words(SHEET_TERMS.periodUndated, { period: dated, n });
}

/** From the first to the last day; whole months by their names. */
function daysText(words: Words, { low, high }: DateRange): string {
  const [first, last] = [dateText(low), dateText(high)];
  if (first.endsWith("-01") && dateText(high + 1).endsWith("-01")) {
    return monthsText(words, first.slice(0, 7), last.slice(0, 7));
  }
  return first === last ? first : `${first}${words(SHEET_TERMS.periodTo)}${last}`;
}

/** The label of the years of the answers where no more is known of when they were given; null for others. */
export function yearsLabel({ months, step }: Pick<Results, "months" | "step">): string | null {
  const [first, last] = [months[0]?.period, months.at(-1)?.period];
  if (step !== "year" || first === undefined || last === undefined) return null;
  return first === last ? first : `${first}..${last}`;
}

/** Whole months in words: 2024年5月, 2024年3月—5月, 2023年12月—2024年2月. */
function monthsText(words: Words, first: string, last: string): string {
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

/** Sheet and range that the answers were read from; of answers on several sheets, their names. */
export function sourceText(sources: DocumentSources): string {
  const { kind, source, sheets } = sources.context.results.cleaned.survey;
  if (kind === "none") return "—";
  if (sheets !== null) return sourceSheets(sources);
  const { sheet, range } = source;
  return range.includes("!") ? range : `${sheet}!${range}`;
}

/** From which cells a sheet without rows of answers was made, and when. */
export function madeFrom(sources: DocumentSources): string {
  const { words, context } = sources;
  return [
    words(CONCEPTS.subtitleSource, { source: sourceText(sources) }),
    words(CONCEPTS.subtitleMade, { date: dateText(context.madeAt) }),
  ].join(" · ");
}

/** The sheets that the answers were read from: the first of them, and how many there are. */
export function sourceSheets({ context, words }: DocumentSources): string {
  const { source, sheets } = context.results.cleaned.survey;
  const names = sheets === null ? [source.sheet] : [...sheets.texts].sort(byNumber);
  const shown = names.slice(0, MOST_SHEETS).join(words(SHEET_TERMS.betweenSheets));
  if (names.length <= MOST_SHEETS) return shown;
  return words(SHEET_TERMS.sheetsAmong, { shown, n: names.length });
}

/** The days of the rows that count, and how many of them tell none. */
interface DateRange {
  readonly low: number;
  readonly high: number;
  readonly undated: number;
}

/** The days of the rows that count; null where no row tells one. */
export function datesAnswered({ cleaned, days }: Pick<Results, "cleaned" | "days">): DateRange | null {
  const { time } = cleaned.survey;
  return time === null ? null : rangeOf(time.values, cleaned.kept, new Set(days?.stray));
}

/** The first and the last moment of the rows that count, those of stray days left out; null where no row tells. */
function rangeOf(values: Float64Array, mask: Uint8Array, stray: ReadonlySet<number>): DateRange | null {
  let low = Infinity;
  let high = -Infinity;
  let undated = 0;
  for (let row = 0; row < values.length; row++) {
    if (mask[row] !== 1) continue;
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) undated++;
    else if (stray.size === 0 || !stray.has(Math.floor(value))) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? { low, high, undated } : null;
}
