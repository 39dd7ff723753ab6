import type { Results } from "../../../analysis/results";
import type { Words } from "../../../glossary/words";
import { CONCEPTS } from "../../../glossary/concepts";
import type { DocumentContext } from "../../context";
import { perContext } from "../../perContext";
import { dateText, periodLabelText } from "../../sheet/periodWording";
import { SHEET_TERMS } from "../../sheet/words";
import { yearsLabel } from "../../sheet/periodText";
import { datesAnswered } from "../../sheet/datesAnswered";

/** Which answers a figure is of. */
export interface Span {
  /** As periods are labelled, `2024-03..2024-05` and `2024-03-04..2024-05-17` among them; null where nothing tells time. */
  readonly label: string | null;
  /** Serial days, the last exclusive; null where no day is known. */
  readonly from: number | null;
  readonly to: number | null;
  /** The group that was asked for; null where the answers are of all. */
  readonly part: { readonly column: string; readonly value: string } | null;
}

/** What a run evaluates: the period asked for, else all of its answers from the first to the last day. */
export const evaluatedSpan = perContext(({ results }: DocumentContext): Span => {
  const { part } = results.cleaned.survey;
  return {
    ...stretchOf(results),
    part: part === undefined ? null : { column: part.header, value: part.value },
  };
});

function stretchOf(results: Results): Omit<Span, "part"> {
  if (results.period !== null) {
    const { label, from, to } = results.period;
    return { label, from, to };
  }
  const dates = datesAnswered(results);
  if (dates === null) return { label: yearsLabel(results), from: null, to: null };
  const [from, to] = [Math.floor(dates.low), Math.floor(dates.high) + 1];
  return { label: labelOfDays(from, to, results.monthStartDay), from, to };
}

/** Whole months by their names. */
function labelOfDays(from: number, to: number, monthStartDay: number): string {
  const ends = [dateText(from), dateText(to - 1)] as const;
  const isOfMonths = monthStartDay === 1 && [from, to].every((day) => dateText(day).endsWith("-01"));
  const [first, last] = isOfMonths ? [ends[0].slice(0, 7), ends[1].slice(0, 7)] : ends;
  return first === last ? first : `${first}..${last}`;
}

/** Whether two figures are of the same answers. */
export function isSameSpan(one: Span, other: Span): boolean {
  const isSame = one.label === other.label && one.from === other.from && one.to === other.to;
  return isSame && isSamePart(one, other);
}

/** Whether two figures are of the same group, or both of all. */
export function isSamePart({ part: one }: Pick<Span, "part">, { part: other }: Pick<Span, "part">): boolean {
  return one?.column === other?.column && one?.value === other?.value;
}

/** What sheets call it. */
export function spanText(words: Words, { label, part }: Pick<Span, "label" | "part">): string {
  const period = label === null ? words(CONCEPTS.periodAll) : periodLabelText(words, label);
  return part === null ? period : words(SHEET_TERMS.periodOfPart, { period, ...part });
}
