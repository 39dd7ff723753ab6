import { netPromoterVariance } from "./netPromoter";
import { newcombeInterval } from "../statistics/newcombeInterval";
import { normalTwoSidedP, Z_95 } from "../statistics/normalDistribution";
import type { Proportion } from "../statistics/proportion";
import type { Difference } from "../statistics/sampleDifference";
import { sampleValue } from "./sampleFigures";
import type { MeanNumbers, NetNumbers, SampleNumbers } from "./sampleNumbers";
import { twoProportionTest } from "../statistics/twoProportionTest";
import { welchInterval, welchTest, type MeanSummary } from "../statistics/welchTest";

const NO_DIFFERENCE: Difference = { p: null, interval: null };

/**
 * How two samples of one measure differ: shares by the pooled z with Newcombe's interval, means after Welch, NPS by z with
 * SE = √(SE₁² + SE₂²).
 */
export function differenceOf(before: SampleNumbers, after: SampleNumbers): Difference {
  if (before.kind === "share" && after.kind === "share") return shareDifference(before, after);
  if (before.kind === "mean" && after.kind === "mean") {
    return meanDifference(summaryOf(before), summaryOf(after));
  }
  return before.kind === "net" && after.kind === "net" ? netDifference(before, after) : NO_DIFFERENCE;
}

/**
 * Two shares: the pooled z and Newcombe's interval.
 *
 * @example shareDifference({ count: 48, n: 80 }, { count: 56, n: 70 }).p // 0.008045
 */
export function shareDifference(before: Proportion, after: Proportion): Difference {
  return { p: twoProportionTest(after, before)?.p ?? null, interval: newcombeInterval(before, after) };
}

/**
 * Two means: Welch's test and interval.
 *
 * @example meanDifference({ n: 12, mean: 3.8, variance: 0.6 }, { n: 10, mean: 4.2, variance: 0.5 }).p // 0.220589
 */
export function meanDifference(before: MeanSummary, after: MeanSummary): Difference {
  return { p: welchTest(after, before)?.p ?? null, interval: welchInterval(after, before) };
}

function summaryOf({ n, mean, variance }: MeanNumbers): MeanSummary {
  return { n, mean: mean ?? NaN, variance: variance ?? NaN };
}

/** Source: R package NPS. */
function netDifference(before: NetNumbers, after: NetNumbers): Difference {
  const [first, second] = [sampleValue(before), sampleValue(after)];
  if (first === null || second === null) return NO_DIFFERENCE;
  const squares = [before, after].map(
    ({ promoters, detractors, n }) => netPromoterVariance(promoters, detractors, n) / n,
  );
  const error = Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) * 100;
  if (error <= 0) return NO_DIFFERENCE;
  const change = second - first;
  return {
    p: normalTwoSidedP(change / error),
    interval: [change - Z_95 * error, change + Z_95 * error],
  };
}
