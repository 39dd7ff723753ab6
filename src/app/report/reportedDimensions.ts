import type { DimensionMeasure } from "../../analysis/measures/dimensions";
import type { Results } from "../../analysis/results";

/** A dimension as the report has it. */
export type ReportedDimension = Omit<
  DimensionMeasure,
  "distribution" | "attentionOrder" | "lowIsGood" | "weight" | "isRepeated"
>;

/** The answers that correlations and importances rest on, and the share (0–1) that the importances add up to. */
export type ReportedDrivers = Pick<NonNullable<Results["drivers"]>, "n" | "rSquared">;

/** A dimension's spread and how it goes with the overall score. */
export function reportedDimension(dimension: DimensionMeasure): ReportedDimension {
  const { name, n, mean, median, standardDeviation, lowShare } = dimension;
  const { correlation, correlationInterval, importance, varianceInflation, field, adjusted } = dimension;
  const spread = { name, n, mean, median, standardDeviation, lowShare };
  return { ...spread, correlation, correlationInterval, importance, varianceInflation, field, adjusted };
}

/** What the dimensions' figures rest on; null without an overall score or a dimension. */
export function reportedDrivers({ drivers }: Results): ReportedDrivers | null {
  return drivers === null ? null : { n: drivers.n, rSquared: drivers.rSquared };
}
