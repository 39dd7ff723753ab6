import type { Figure } from "../../analysis/measures/figure";
import type { ComparedMeasure, ComparedPeriods } from "../../analysis/comparison/comparedMeasure";
import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { Results } from "../../analysis/results";
import { countedRows, rowsOfAnyPeriod, type Condition } from "../formulas/conditions";
import { columnOf } from "../formulas/reference";
import { dayFormula, monthStart, periodLabelText } from "../sheet/wording";
import type { DocumentSources } from "../sources";
import { figureOf } from "./figure";
import { TERMS } from "./words";

/** A measure against an earlier period: what is said of both, and which rows they are. */
export interface Compared extends Pick<ComparedMeasure, "change" | "interval" | "p" | "samples"> {
  readonly measure: string;
  readonly unit: Figure["unit"];
  readonly better: Figure["better"];
  /** The period before in words: 2024年4月, and that it is not complete where it is not. */
  readonly before: string;
  /** The period after in words, where it has to be said, and its rate where the tile shows that of more. */
  readonly after: { readonly period: string; readonly rate: number | null } | null;
  /** Both periods are complete. */
  readonly complete: boolean;
  readonly rowsBefore: readonly Condition[];
  /** Null for all that is not before. */
  readonly rowsAfter: readonly Condition[] | null;
}

/**
 * What a measure is compared with: the period asked for; else, of the rate, the month before the month evaluated, or of all
 * data the last complete month against the one before. Null where there is nothing.
 */
export function comparedOf(sources: DocumentSources, measure: string): Compared | null {
  const { comparison } = sources.context.results;
  const asked = comparison.find((each) => each.measure === measure);
  if (asked !== undefined) return askedFor(sources, asked);
  return comparison.length === 0 && measure === "rate" ? againstMonthBefore(sources) : null;
}

function askedFor(sources: DocumentSources, compared: ComparedMeasure): Compared | null {
  const { data, context } = sources;
  const periods = context.results.comparedPeriods;
  if (data === null || periods === null || compared.change === null) return null;
  const { measure, better, change, interval, p, samples } = compared;
  const { before, after } = periods;
  return {
    measure,
    unit: figureOf(context.results, measure)?.unit ?? "score",
    better,
    change,
    interval,
    p,
    samples,
    before: saidOf(sources, before.period.label, before.complete),
    after: partialAfter(sources, after),
    complete: before.complete && after.complete,
    rowsBefore: rowsWithin(sources, before.period),
    rowsAfter: after.period === null ? null : countedRows(sources, data),
  };
}

/** The period evaluated is only named where it is not complete. */
function partialAfter(
  sources: DocumentSources,
  { period, complete }: ComparedPeriods["after"],
): Compared["after"] {
  if (complete || period === null) return null;
  return { period: saidOf(sources, period.label, false), rate: null };
}

function againstMonthBefore(sources: DocumentSources): Compared | null {
  const { data, words, context } = sources;
  const { results } = context;
  const month = results.period === null ? lastWholeMonth(results) : evaluatedMonth(results);
  const previous = month?.previous ?? null;
  if (data === null || month === undefined || previous === null) return null;
  const [before, after] = [monthDays(previous.period), monthDays(month.period)];
  if (before === null || after === null) return null;
  const { change, interval, p, n, contentCount, rateInterval } = month;
  return {
    measure: "rate",
    unit: "share",
    better: "higher",
    change,
    interval,
    p,
    samples: {
      before: { kind: "share", count: previous.contentCount, n: previous.n, interval: previous.rateInterval },
      after: { kind: "share", count: contentCount, n, interval: rateInterval },
    },
    before: saidOf(sources, previous.period, previous.complete),
    after:
      results.period === null ? { period: periodLabelText(words, month.period), rate: month.rate } : null,
    complete: previous.complete && month.complete,
    rowsBefore: rowsWithin(sources, before),
    rowsAfter: results.period === null ? rowsWithin(sources, after) : countedRows(sources, data),
  };
}

function evaluatedMonth({ periods, period }: Results): PeriodMeasure | undefined {
  return periods.find((month) => month.period === period?.label);
}

/** A part of a month is neither compared nor compared with, unasked. */
function lastWholeMonth({ periods }: Results): PeriodMeasure | undefined {
  return periods.findLast(({ complete, previous }) => complete && previous?.complete === true);
}

function saidOf({ words }: DocumentSources, label: string, complete: boolean): string {
  const period = periodLabelText(words, label);
  return complete ? period : words(TERMS.partialPeriod, { period });
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function monthDays(label: string): Days | null {
  const [year, month] = label.split("-").map(Number);
  const from = monthStart(label);
  if (year === undefined || month === undefined || from === null) return null;
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  const to = monthStart(next.map((part) => String(part).padStart(2, "0")).join("-"));
  return to === null ? null : { from, to };
}

/** The rows of a period, whatever the period of the run. */
function rowsWithin({ data }: DocumentSources, { from, to }: Days): readonly Condition[] {
  if (data === null || data.time === null) return [];
  const time = columnOf(data.table, data.time);
  return [...rowsOfAnyPeriod(data), [time, `">="&${dayFormula(from)}`], [time, `"<"&${dayFormula(to)}`]];
}
