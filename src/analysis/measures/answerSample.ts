import { meanOf, varianceOf, type Distribution } from "./distribution";
import { netPromoterVariance } from "./netPromoter";
import { newcombeInterval } from "./newcombeInterval";
import { normalTwoSidedP, Z_95 } from "./normalDistribution";
import type { Proportion } from "./proportion";
import type { Difference } from "./sampleDifference";
import type { MeanNumbers, SampleNumbers } from "./sampleNumbers";
import { shareOf } from "./share";
import { twoProportionTest } from "./twoProportionTest";
import { wilsonInterval } from "./wilsonInterval";
import { welchInterval, welchTest, type MeanSummary } from "./welchTest";

/** The answers that a measure rests on, as far as its value and its test need them. */
export type AnswerSample =
  | (Proportion & { readonly kind: "share" })
  | { readonly kind: "mean"; readonly distribution: Distribution }
  | { readonly kind: "net"; readonly promoters: number; readonly detractors: number; readonly n: number };

/** A share (0–1), a mean, or NPS in points; null without an answer. */
export function sampleValue(sample: AnswerSample): number | null {
  switch (sample.kind) {
    case "share":
      return shareOf(sample.count, sample.n);
    case "mean":
      return meanOf(sample.distribution);
    case "net":
      return sample.n === 0 ? null : ((sample.promoters - sample.detractors) / sample.n) * 100;
  }
}

/** The numbers of a sample. */
export function sampleNumbers(sample: AnswerSample): SampleNumbers {
  if (sample.kind === "net") return sample;
  if (sample.kind === "share") return { ...sample, interval: wilsonInterval(sample.count, sample.n) };
  const { distribution } = sample;
  const { n, values, counts } = distribution;
  const sumOf = (of: (value: number) => number): number =>
    values.reduce((sum, value, i) => sum + of(value) * (counts[i] ?? 0), 0);
  return {
    kind: "mean",
    n,
    sum: sumOf((value) => value),
    squares: sumOf((value) => value * value),
    mean: meanOf(distribution),
    variance: varianceOf(distribution),
  };
}

/**
 * How two samples of one measure differ: shares by the pooled z with Newcombe's interval, means after Welch, NPS by z with
 * SE = √(SE₁² + SE₂²).
 */
export function differenceOf(before: AnswerSample, after: AnswerSample): Difference {
  if (before.kind === "share" && after.kind === "share") return shareDifference(before, after);
  if (before.kind === "mean" && after.kind === "mean") {
    return meanDifference(summaryOf(before.distribution), summaryOf(after.distribution));
  }
  return before.kind === "net" && after.kind === "net" ? netDifference(before, after) : NO_DIFFERENCE;
}

/** The same of the numbers that samples leave behind. */
export function differenceOfNumbers(before: SampleNumbers, after: SampleNumbers): Difference {
  if (before.kind === "share" && after.kind === "share") return shareDifference(before, after);
  if (before.kind === "mean" && after.kind === "mean") {
    return meanDifference(knownSummary(before), knownSummary(after));
  }
  return before.kind === "net" && after.kind === "net" ? netDifference(before, after) : NO_DIFFERENCE;
}

function knownSummary({ n, mean, variance }: MeanNumbers): MeanSummary {
  return { n, mean: mean ?? NaN, variance: variance ?? NaN };
}

/** Two shares: the pooled z and Newcombe's interval. */
export function shareDifference(before: Proportion, after: Proportion): Difference {
  return { p: twoProportionTest(after, before)?.p ?? null, interval: newcombeInterval(before, after) };
}

/** Two means: Welch's test and interval. */
export function meanDifference(before: MeanSummary, after: MeanSummary): Difference {
  return { p: welchTest(after, before)?.p ?? null, interval: welchInterval(after, before) };
}

const NO_DIFFERENCE: Difference = { p: null, interval: null };

function summaryOf(distribution: Distribution): MeanSummary {
  return {
    n: distribution.n,
    mean: meanOf(distribution) ?? NaN,
    variance: varianceOf(distribution) ?? NaN,
  };
}

type NetSample = Extract<AnswerSample, { readonly kind: "net" }>;

/** Source: R package NPS. */
function netDifference(before: NetSample, after: NetSample): Difference {
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
