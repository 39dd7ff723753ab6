import { bandOf, type Band, type Scale } from "../survey/scale";
import {
  distributionOf,
  meanOf,
  medianOf,
  standardDeviationOf,
  valueCounts,
  type ValueCount,
} from "../statistics/distribution";
import { countedShare, shareOf, type CountedShare } from "../statistics/share";
import { wilsonInterval } from "../statistics/wilsonInterval";
import type { Interval } from "../statistics/interval";

/** S01–S03: the overall score. Shares 0–1; null without a valid answer. */
export interface Satisfaction {
  readonly n: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly neutral: number;
  readonly dissatisfied: number;
  /** 满意 and 基本满意 together. */
  readonly contentCount: number;
  readonly bands: Readonly<Record<Band, CountedShare>>;
  readonly rate: number | null;
  readonly dissatisfiedRate: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  /** Of the sample (n - 1); null under two answers. */
  readonly standardDeviation: number | null;
  /** Wilson 95 % of `rate`. */
  readonly interval: Interval | null;
  /** The values that were given, ascending. */
  readonly distribution: readonly ValueCount[];
}

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
