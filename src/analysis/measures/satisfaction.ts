import type { Satisfaction } from "../results";
import { bandOf, type Band, type Scale } from "../survey/scale";
import {
  distributionOf,
  meanOf,
  medianOf,
  standardDeviationOf,
  valueCounts,
} from "../statistics/distribution";
import { countedShare, shareOf } from "../statistics/share";
import { wilsonInterval } from "../statistics/wilsonInterval";

/**
 * S01–S03: the overall score of the rows where `mask` is 1. Rates are shares (0–1) and, with the mean, null
 * without a valid answer. Source: document 000, 总体满意度 = (满意数 + 基本满意数) ÷ 总回访数.
 *
 * @example measureSatisfaction(Float64Array.of(5, 4, 3, 1), Uint8Array.of(1, 1, 1, 1), scaleOfKind("1-5")).rate // 0.5
 */
export function measureSatisfaction(score: Float64Array, mask: Uint8Array, scale: Scale): Satisfaction {
  const distribution = distributionOf(score, mask);
  const bands: Record<Band, number> = { satisfied: 0, basicallySatisfied: 0, neutral: 0, dissatisfied: 0 };
  distribution.values.forEach((value, i) => {
    bands[bandOf(value, scale)] += distribution.counts[i] ?? 0;
  });
  const { n } = distribution;
  const contentCount = bands.satisfied + bands.basicallySatisfied;
  return {
    n,
    ...bands,
    contentCount,
    bands: {
      satisfied: countedShare(bands.satisfied, n),
      basicallySatisfied: countedShare(bands.basicallySatisfied, n),
      neutral: countedShare(bands.neutral, n),
      dissatisfied: countedShare(bands.dissatisfied, n),
    },
    rate: shareOf(contentCount, n),
    dissatisfiedRate: shareOf(bands.dissatisfied, n),
    mean: meanOf(distribution),
    median: medianOf(distribution),
    standardDeviation: standardDeviationOf(distribution),
    interval: wilsonInterval(contentCount, n),
    distribution: valueCounts(distribution),
  };
}
