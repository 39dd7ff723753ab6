import type { DimensionMeasure } from "../results";
import { bandOf, type Scale } from "../survey/scale";
import type { ScoreColumn } from "../survey/survey";
import {
  countWhere,
  distributionOf,
  meanOf,
  medianOf,
  standardDeviationOf,
  valueCounts,
} from "./distribution";
import { shareOf } from "./share";
import { spearman } from "./spearman";

/** S04, S05, S08: all dimensions, over the rows where `mask` is 1, and in which order they want attention. */
export function measureDimensions(
  dimensions: readonly ScoreColumn[],
  mask: Uint8Array,
  overall: OverallScore | null,
): DimensionMeasure[] {
  const measured = dimensions.map((dimension) => measureDimension(dimension, mask, overall));
  return measured.map((measure) => {
    const { mean } = measure;
    const lower = measured.filter((other) => other.mean !== null && mean !== null && other.mean < mean);
    return { ...measure, attentionOrder: mean === null ? null : lower.length + 1 };
  });
}

/** The overall score that dimensions are held against, with its scale. */
export interface OverallScore {
  readonly values: Float64Array;
  readonly scale: Scale;
}

/**
 * One dimension over the rows where `mask` is 1. Each dimension has its own n; the correlation is
 * with `overall`, positive when both are good together, whichever way their scales run.
 */
export function measureDimension(
  dimension: ScoreColumn,
  mask: Uint8Array,
  overall: OverallScore | null,
): Omit<DimensionMeasure, "attentionOrder"> {
  const distribution = distributionOf(dimension.values, mask);
  const low = countWhere(distribution, (value) => isLow(value, dimension.scale));
  return {
    name: dimension.header,
    n: distribution.n,
    mean: meanOf(distribution),
    median: medianOf(distribution),
    standardDeviation: standardDeviationOf(distribution),
    lowShare: shareOf(low, distribution.n),
    correlation: overall === null ? null : orientedCorrelation(dimension, mask, overall),
    distribution: valueCounts(distribution),
  };
}

function orientedCorrelation(dimension: ScoreColumn, mask: Uint8Array, overall: OverallScore): number | null {
  const correlation = spearman(dimension.values, overall.values, mask);
  if (correlation === null) return null;
  return dimension.scale.direction === overall.scale.direction ? correlation.rho : -correlation.rho;
}

/** Document 003: ≤ 3 of 1–5 is low; on other scales, what is 不满意. */
function isLow(value: number, scale: Scale): boolean {
  const ofFive = scale.kind === "1-5" || scale.kind === "words-5";
  return ofFive ? value <= 3 : bandOf(value, scale) === "dissatisfied";
}
