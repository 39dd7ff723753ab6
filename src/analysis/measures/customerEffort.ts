import type { Scale } from "../survey/scale";
import { countWhere, distributionOf, meanOf, varianceOf } from "../statistics/distribution";
import { meanInterval } from "../statistics/meanInterval";
import { shareOf } from "../statistics/share";
import { wilsonInterval } from "../statistics/wilsonInterval";
import type { Interval } from "../statistics/interval";

/** CES: how easy it was. Null without an answer. */
export interface CustomerEffort {
  readonly n: number;
  readonly mean: number | null;
  /** 95 % of `mean` by Student's t; null under two answers. */
  readonly interval: Interval | null;
  /** Of the answers (n - 1); null under two. */
  readonly variance: number | null;
  readonly easy: number;
  readonly easyShare: number | null;
  /** Wilson 95 % of `easyShare`. */
  readonly easyInterval: Interval | null;
}

/**
 * Customer effort of the rows where `mask` is 1: the mean, and the share (0–1) of easy answers, which are those
 * above the middle of the scale (5–7 of 1–7, 4–5 of 1–5), below it where low is easy. Null without an answer.
 * Source: CEB's CES 2.0.
 *
 * @example measureCustomerEffort(Float64Array.of(5, 4, 2), Uint8Array.of(1, 1, 1), scaleOfKind("1-5")).easyShare // 2 / 3
 */
export function measureCustomerEffort(values: Float64Array, mask: Uint8Array, scale: Scale): CustomerEffort {
  const distribution = distributionOf(values, mask);
  const { n } = distribution;
  const easy = countWhere(distribution, (value) => isEasy(value, scale));
  const [mean, variance] = [meanOf(distribution), varianceOf(distribution)];
  return {
    n,
    mean,
    interval: meanInterval({ n, mean, variance }),
    variance,
    easy,
    easyShare: shareOf(easy, n),
    easyInterval: wilsonInterval(easy, n),
  };
}

/**
 * Whether an answer lies on the easy side of the scale's middle.
 *
 * @example isEasy(4, scaleOfKind("1-5")) // true
 */
export function isEasy(value: number, { min, max, direction }: Scale): boolean {
  const middle = (min + max) / 2;
  return direction === "higher-is-better" ? value > middle : value < middle;
}
