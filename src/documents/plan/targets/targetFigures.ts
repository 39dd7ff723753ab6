import { dateText } from "../../sheet/periodWording";
import { percentText, roundedText } from "../../sheet/numberText";
import type { DocumentSources } from "../../sources";
import { isCountedByFormula } from "./metricFormulas";
import { isLowerBetter, metricValue, aimOf, isShareMetric } from "./metrics";
import type { TargetRow } from "./targetRows";
import { TERMS } from "./words";

/** What the formulas of a row must give. */
export interface TargetFigures {
  readonly now: number | null;
  readonly before: number | null;
  readonly expected: number | string;
  readonly result: string;
  readonly sentence: string;
}

const UNKNOWN = "—";

/** The figures of a row as of the run. */
export function targetFigures(sources: DocumentSources): (row: TargetRow) => TargetFigures {
  const { context } = sources;
  return (row) => {
    const { metric, problem } = row;
    const isCounted = metric !== null && isCountedByFormula(sources, metric);
    const now = isCounted ? metricValue(metric, problem, context.results) : null;
    const before = row.metricText === "" ? null : row.metricText === row.metricThen ? row.valueThen : now;
    const aim = aimOf(metric, row.target);
    const figures = { now, before };
    return {
      ...figures,
      expected: expectedOf(row, before, aim),
      result: resultOf(sources, row, now, aim),
      sentence: sentenceOf(sources, row, before, aim),
    };
  };
}

function expectedOf(
  { metricText, metric, rateThen: rate }: TargetRow,
  before: number | null,
  aim: number | null,
): number | string {
  if (metricText === "") return "";
  if (before === null || aim === null || rate === null) return UNKNOWN;
  const within = (share: number): number => Math.max(0, Math.min(1, share));
  if (metric === "occurrence") return within(rate + (before - aim) / 100);
  if (metric === "dissatisfied") return within(rate + before - aim);
  return metric === "rate" ? aim : UNKNOWN;
}

function resultOf(
  { context, words }: DocumentSources,
  { date, metric }: TargetRow,
  now: number | null,
  aim: number | null,
): string {
  if (aim === null || date === null) return words(TERMS.resultOpen);
  if (Math.floor(context.madeAt) <= date) return words(TERMS.resultWaiting);
  if (now === null || metric === null) return UNKNOWN;
  const isReached = isLowerBetter(metric) ? now <= aim : now >= aim;
  return words(isReached ? TERMS.resultReached : TERMS.resultMissed);
}

function sentenceOf(
  { words }: DocumentSources,
  { metricText, metric, date }: TargetRow,
  before: number | null,
  aim: number | null,
): string {
  if (metricText === "") return "";
  const shown = (value: number): string =>
    isShareMetric(metric) ? percentText(value) : roundedText(value, metric === "occurrence" ? 1 : 2);
  const isLower = metric !== null && isLowerBetter(metric);
  return words(isLower ? TERMS.sentenceLower : TERMS.sentenceHigher, {
    date: date === null ? "__" : dateText(date),
    metric: metricText,
    before: before === null ? UNKNOWN : shown(before),
    target: aim === null ? "__" : shown(aim),
  });
}
