import type { MeasureUnit } from "../../analysis/measures/measureUnit";
import type { Results } from "../../analysis/results";
import { CONCEPTS } from "../../glossary/concepts";
import { LOCALES, termOf, type Locale, type Term } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { problemWords } from "../problems/problemWords";
import { goalOf } from "../settings/goals/goal";
import { smallSample } from "../settings/settingValue";
import { periodText } from "../sheet/periodText";

/** What the sentence that begins results and 月报 is made of. */
export interface FindingFacts {
  /** The period evaluated in words; null where there are no dates. */
  readonly period: Term | null;
  readonly measure: HeadMeasure;
  /** In the measure's own unit; null where there is none. */
  readonly target: number | null;
  /** The answers are too few to be held against a target. */
  readonly isSmall: boolean;
  /** The core problems by their identities and names, and their share of all reasons; null for none. */
  readonly problems: {
    readonly keys: readonly string[];
    readonly names: readonly Term[];
    readonly share: number;
  } | null;
  /** The dimension of the lowest mean; null under two. */
  readonly weakest: { readonly name: string; readonly mean: number } | null;
}

/** The measure that a survey is judged by. */
export interface HeadMeasure {
  readonly key: "rate" | "mean" | "nps" | "easyShare";
  readonly label: Term;
  readonly unit: MeasureUnit;
  readonly value: number;
  /** Null where a table of means does not say. */
  readonly n: number | null;
}

/** The facts of the finding; null where the survey has no measure to say anything of. */
export function findingFacts(context: Pick<DocumentContext, "results" | "staff">): FindingFacts | null {
  const { results } = context;
  const measure = headMeasure(results);
  if (measure === null) return null;
  return {
    period: periodOf(context),
    measure,
    target: goalOf(context, { ...measure, better: "higher" }).goal,
    isSmall: measure.n !== null && measure.n < smallSample(context),
    problems: coreProblems(results),
    weakest: weakestDimension(results),
  };
}

/** 总体满意度, else what stands for it: a table's own rate or mean, NPS, the share of easy answers. */
function headMeasure({ satisfaction, summedUp, nps, ces }: Results): HeadMeasure | null {
  if (satisfaction !== null && satisfaction.rate !== null) {
    return rateOf(satisfaction.rate, satisfaction.n);
  }
  if (summedUp !== undefined && summedUp.value !== null) {
    const { unit, value, n } = summedUp;
    if (unit === "rate") return rateOf(value, n);
    return { key: "mean", label: CONCEPTS.meanScore, unit: "score", value, n };
  }
  if (nps !== null && nps.score !== null) {
    return { key: "nps", label: CONCEPTS.netPromoterAnswer, unit: "points", value: nps.score, n: nps.n };
  }
  if (ces === null || ces.easyShare === null) return null;
  return { key: "easyShare", label: CONCEPTS.easyShare, unit: "share", value: ces.easyShare, n: ces.n };
}

function rateOf(value: number, n: number | null): HeadMeasure {
  return { key: "rate", label: CONCEPTS.satisfactionRate, unit: "share", value, n };
}

/** Null where no date tells. */
function periodOf(context: Pick<DocumentContext, "results">): Term | null {
  const saidIn = (locale: Locale): string => periodText({ context, words: wordsOf(locale) });
  const period = termOf(saidIn);
  return LOCALES.every((locale) => period[locale] === CONCEPTS.periodAll[locale]) ? null : period;
}

function coreProblems(results: Results): FindingFacts["problems"] {
  const core = results.pareto?.items.filter((item) => item.core) ?? [];
  const total = results.pareto?.total ?? 0;
  if (core.length === 0 || total === 0) return null;
  return {
    keys: core.map(({ category }) => category),
    names: core.map(({ category }) => termOf((locale) => problemWords({ results }, locale).label(category))),
    share: core.reduce((sum, { count }) => sum + count, 0) / total,
  };
}

function weakestDimension({ dimensions }: Results): FindingFacts["weakest"] {
  if (dimensions.length < 2) return null;
  const lowest = dimensions.find(({ attentionOrder, lowIsGood }) => attentionOrder === 1 && !lowIsGood);
  return lowest === undefined || lowest.mean === null ? null : { name: lowest.name, mean: lowest.mean };
}
