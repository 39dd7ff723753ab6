import type { Figure } from "../../analysis/measures/figure";
import type { ComparedMeasure, ComparedPeriods } from "../../analysis/comparison/comparedMeasure";
import type { PeriodComparison } from "../../analysis/comparison/periodComparison";
import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import type { Results } from "../../analysis/results";
import { countedRows, rowsBetween, type Condition } from "../formulas/conditions";
import { periodLabelText } from "../sheet/periodWording";
import type { DocumentSources } from "../sources";
import { figureOf } from "./figure";
import { dayFormula } from "../sheet/dayFormula";

/** A measure against an earlier period: what is said of both, and which rows they are. */
export interface Compared extends Pick<ComparedMeasure, "change" | "interval" | "p" | "samples"> {
  readonly measure: string;
  readonly side: ComparedSide;
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
  readonly unit: Figure["unit"];
  readonly better: Figure["better"];
  /** The period before in words: 2024年4月; null for the one right before the one that is named after. */
  readonly before: string | null;
  /** The period after in words and its rate, where the tile shows that of more. */
  readonly after: { readonly period: string; readonly rate: number } | null;
  /** Both periods are complete. */
  readonly complete: boolean;
  /** The one of the two in words that is not complete; null where neither or both are. */
  readonly partial: string | null;
  readonly rowsBefore: readonly Condition[];
  /** Null for all that is not before. */
  readonly rowsAfter: readonly Condition[] | null;
}

/** What is compared with the period: what was asked for or the period before, or the same of the year before. */
export type ComparedSide = "main" | "year";

/**
 * A measure against what it is compared with; of all data the rate of the last complete month against the one before. Null
 * where there is nothing.
 */
export function comparedOf(
  sources: DocumentSources,
  measure: string,
  side: ComparedSide = "main",
): Compared | null {
  const comparison = comparisonOf(sources, side);
  const found = comparison?.measures.find((each) => each.measure === measure);
  if (comparison !== null) return found === undefined ? null : comparedIn(sources, side, comparison, found);
  return side === "main" && measure === "rate" ? againstMonthBefore(sources) : null;
}

/** The comparison that tiles show, and that with the year before; null where there is none. */
export function comparisonOf({ context }: DocumentSources, side: ComparedSide): PeriodComparison | null {
  const { comparisons } = context.results;
  if (side === "main") return comparisons[0] ?? null;
  return comparisons.find(({ against }) => against === "year-before") ?? null;
}

function comparedIn(
  sources: DocumentSources,
  side: ComparedSide,
  { periods: { before, after } }: PeriodComparison,
  compared: ComparedMeasure,
): Compared | null {
  const { data, context, words } = sources;
  if (data === null || compared.change === null) return null;
  const { measure, better, change, interval, p, samples } = compared;
  return {
    measure,
    side,
    valueBefore: compared.before,
    valueAfter: compared.after,
    unit: figureOf(context.results, measure)?.unit ?? "score",
    better,
    change,
    interval,
    p,
    samples,
    before: periodLabelText(words, before.period.label),
    after: null,
    complete: before.complete && after.complete,
    partial: partialOf(sources, before, after),
    rowsBefore: rowsWithin(sources, before.period),
    rowsAfter: after.period === null ? null : countedRows(sources, data),
  };
}

function partialOf(
  { words }: DocumentSources,
  before: ComparedPeriods["before"],
  after: ComparedPeriods["after"],
): string | null {
  if (before.complete === after.complete) return null;
  const { period } = before.complete ? after : before;
  return period === null ? null : periodLabelText(words, period.label);
}

function againstMonthBefore(sources: DocumentSources): Compared | null {
  const { data, words, context } = sources;
  const { results } = context;
  const month = results.period === null ? lastWholeMonth(results) : undefined;
  const previous = month === undefined ? undefined : monthBefore(month, results);
  if (data === null || month === undefined || previous === undefined) return null;
  const { change, interval, p } = month;
  return {
    measure: "rate",
    side: "main",
    valueBefore: previous.rate,
    valueAfter: month.rate,
    unit: "share",
    better: "higher",
    change,
    interval,
    p,
    samples: { before: sampleOf(previous), after: sampleOf(month) },
    before: null,
    after: month.rate === null ? null : { period: periodLabelText(words, month.period), rate: month.rate },
    complete: true,
    partial: null,
    rowsBefore: rowsWithin(sources, previous),
    rowsAfter: rowsWithin(sources, month),
  };
}

function sampleOf({ contentCount, n, rateInterval }: PeriodMeasure): SampleNumbers {
  return { kind: "share", count: contentCount, n, interval: rateInterval };
}

function monthBefore({ before }: PeriodMeasure, { periods }: Results): PeriodMeasure | undefined {
  return before === null ? undefined : periods[before];
}

/** A part of a month is neither compared nor compared with, unasked. */
function lastWholeMonth(results: Results): PeriodMeasure | undefined {
  return results.periods.findLast(
    (month) => month.complete && monthBefore(month, results)?.complete === true,
  );
}

/** The rows of a period, whatever the period of the run. */
function rowsWithin(
  { data }: DocumentSources,
  { from, to }: Pick<PeriodMeasure, "from" | "to">,
): readonly Condition[] {
  return data === null ? [] : rowsBetween(data, dayFormula(from), dayFormula(to));
}
