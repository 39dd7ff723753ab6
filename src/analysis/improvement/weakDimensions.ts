import type { DimensionMeasure } from "../measures/dimensions";
import type { ProblemEvidence } from "./problemEvidence";
import type { MeasuredFor, ProblemLimits } from "./problemFinder";

/**
 * Dimensions that staff call the first to improve, then those with more low answers than the threshold leaves room for,
 * but for any that staff put elsewhere; the lowest mean first.
 */
export function weakDimensions(
  { dimensions }: MeasuredFor,
  { improveUnder, smallSample }: ProblemLimits,
): readonly ProblemEvidence[] {
  const isWeak = ({ n, lowShare, adjusted }: DimensionMeasure): boolean =>
    adjusted === null
      ? n >= smallSample && lowShare !== null && 1 - lowShare < improveUnder
      : adjusted === "improve";
  const isChosen = ({ adjusted }: DimensionMeasure): number => Number(adjusted === "improve");
  return dimensions
    .filter(isWeak)
    .sort((one, other) => isChosen(other) - isChosen(one) || byAttention(one, other))
    .flatMap(({ name, mean, lowShare, n }): ProblemEvidence[] =>
      mean === null || lowShare === null ? [] : [{ kind: "dimension", name, mean, lowShare, n }],
    );
}

/** By the lowest mean, then by how much goes with the overall score (S08). */
function byAttention(one: DimensionMeasure, other: DimensionMeasure): number {
  const order = (one.attentionOrder ?? Infinity) - (other.attentionOrder ?? Infinity);
  return order === 0 || Number.isNaN(order)
    ? Math.abs(other.correlation ?? 0) - Math.abs(one.correlation ?? 0)
    : order;
}
