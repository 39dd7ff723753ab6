import type { CoreProblem } from "../../../analysis/reasons/coreProblem";
import type { Results } from "../../../analysis/results";
import { CONCEPTS } from "../../../glossary/concepts";
import { LOCALES, type Locale, type Term } from "../../../glossary/locale";
import { wordsOf } from "../../../glossary/words";
import type { NumberFormat } from "../../sheet/cellSpec";
import { TERMS } from "./words";
import { mentionKey } from "../../effectVerification/mention";
import { dimensionIn, dimensionKey } from "../../formulas/dimensionKey";

/** What a target can be measured by: mentions of the problem per hundred answers, a rate, the mean of a dimension. */
export type MetricKey = "occurrence" | "rate" | "dissatisfied" | `dimension:${string}`;

const NAMED = {
  occurrence: TERMS.occurrence,
  rate: CONCEPTS.satisfactionRate,
  dissatisfied: CONCEPTS.dissatisfiedRate,
} as const satisfies Readonly<Record<string, Term>>;

/** The measures that the survey gives for a target. */
export function metricsOf({ pareto, satisfaction, dimensions }: Results): readonly MetricKey[] {
  return [
    ...(pareto === null || satisfaction === null ? [] : (["occurrence"] as const)),
    ...(satisfaction === null ? [] : (["rate", "dissatisfied"] as const)),
    ...dimensions.map(({ name }): MetricKey => dimensionKey(name)),
  ];
}

/** What a measure is called. */
export function metricLabel(key: MetricKey, locale: Locale): string {
  const words = wordsOf(locale);
  const dimension = dimensionIn(key);
  return dimension === null
    ? words(NAMED[key as keyof typeof NAMED])
    : words(TERMS.dimensionMean, { name: dimension });
}

/** The measure that a text names in whichever language; null for none of the survey's. */
export function metricNamed(text: string, metrics: readonly MetricKey[]): MetricKey | null {
  const isNamed = (key: MetricKey): boolean =>
    LOCALES.some((locale) => metricLabel(key, locale) === text.trim());
  return metrics.find(isNamed) ?? null;
}

/** Its key among the measures that effects are verified by. */
export function measureKeyOf(key: MetricKey, problem: string): string {
  if (key === "occurrence") return mentionKey(problem);
  return key === "dissatisfied" ? "dissatisfiedRate" : key;
}

/** Whether less of it is better. */
export function isLowerBetter(key: MetricKey): boolean {
  return key === "occurrence" || key === "dissatisfied";
}

/** Its value for a problem; null without one. */
export function metricValue(key: MetricKey, problem: string, results: Results): number | null {
  const { satisfaction, dimensions } = results;
  if (key === "occurrence") return mentionsPerHundred(problem, results);
  if (satisfaction !== null && key === "rate") return satisfaction.rate;
  if (satisfaction !== null && key === "dissatisfied") return satisfaction.dissatisfiedRate;
  return dimensions.find(({ name }) => name === dimensionIn(key))?.mean ?? null;
}

function mentionsPerHundred(problem: string, { pareto, satisfaction }: Results): number | null {
  const count = pareto?.items.find(({ category }) => category === problem)?.count;
  const n = satisfaction?.n ?? 0;
  return count === undefined || n === 0 ? null : (count / n) * 100;
}

/** What a problem is measured by at first. */
export function firstMetric(
  { category, evidence }: CoreProblem,
  metrics: readonly MetricKey[],
): MetricKey | null {
  const own: MetricKey =
    evidence === undefined ? "occurrence" : evidence.kind === "dimension" ? (category as MetricKey) : "rate";
  return metrics.includes(own) ? own : null;
}

/** Whether it is a share. */
export function isShareMetric(key: MetricKey | null): boolean {
  return key === "rate" || key === "dissatisfied";
}

/** A target in the measure's own unit: 95 stands for 95 % of a rate. */
export function aimOf(key: MetricKey | null, target: number | null): number | null {
  return target !== null && isShareMetric(key) && target > 1 ? target / 100 : target;
}

/** How its values show. */
export function metricFormat(key: MetricKey | null): NumberFormat {
  if (isShareMetric(key)) return "percent1";
  return key === "occurrence" ? "decimal1" : "decimal2";
}
