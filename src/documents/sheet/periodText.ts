import type { Results } from "../../analysis/results";
import { countText } from "./numberText";
import { CONCEPTS } from "../../glossary/concepts";
import { SHEET_TERMS } from "./words";
import { dateText, monthsText, periodLabelText, periodWithDays } from "./periodWording";
import type { Words } from "../../glossary/words";
import type { DocumentSources } from "../sources";
import { datesAnswered, type DateRange } from "./datesAnswered";

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
function daysText(words: Words, { low, high }: Pick<DateRange, "low" | "high">): string {
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
