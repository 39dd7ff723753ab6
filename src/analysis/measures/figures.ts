import type { ComparedMeasure } from "../results";
import { isBetter } from "./better";
import type { Figure } from "./figure";
import { betterOf, type MeasuredResults, type MeasureRecord } from "./measureRecord";

/** Each measure with its value, and with its change where another period was compared. */
export function figuresOf(
  measures: readonly MeasureRecord[],
  results: MeasuredResults,
  comparison: readonly ComparedMeasure[],
): Figure[] {
  const comparedOf = new Map(comparison.map((compared) => [compared.measure, compared]));
  return measures.map((measure) => {
    const { key, unit } = measure;
    const better = betterOf(measure);
    const { before = null, after = null, change = null, rate = null, p = null } = comparedOf.get(key) ?? {};
    const value = measure.of(results);
    return { key, unit, better, value, before, after, change, rate, p, isBetter: isBetter(change, better) };
  });
}
