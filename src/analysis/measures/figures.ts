import type { ComparedMeasure } from "../comparison/comparedMeasure";
import type { CleanedSurvey } from "../cleaning/cleaning";
import { numbersOf } from "./tallyAnswers";
import { isBetter } from "./better";
import type { Figure } from "./figure";
import { betterOf, type MeasuredResults, type MeasureRecord } from "./measureRecord";

const NOT_COMPARED = { before: null, after: null, change: null, rate: null, p: null, interval: null };

/** Each measure with its value, and with its change where another period was compared. */
export function figuresOf(
  measures: readonly MeasureRecord[],
  results: MeasuredResults & { readonly cleaned: CleanedSurvey },
  comparison: readonly ComparedMeasure[],
): Figure[] {
  const comparedOf = new Map(comparison.map((compared) => [compared.measure, compared]));
  return measures.map((measure) => {
    const { key, label, unit } = measure;
    const better = betterOf(measure);
    const { before, after, change, rate, p, interval } = comparedOf.get(key) ?? NOT_COMPARED;
    const moved = { before, after, change, rate, p, interval, isBetter: isBetter(change, better) };
    const numbers = numbersOf(measure, results.cleaned, results.cleaned);
    return { key, label, unit, better, value: measure.of(results), numbers, ...moved };
  });
}
