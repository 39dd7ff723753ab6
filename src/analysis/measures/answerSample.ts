import { meanOf, standardDeviationOf, type Distribution } from "./distribution";
import { netPromoterVariance } from "./netPromoter";
import { normalTwoSidedP } from "./normalDistribution";
import type { Proportion } from "./proportion";
import { shareOf } from "./share";
import { twoProportionTest } from "./twoProportionTest";
import { welchTest } from "./welchTest";

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

/**
 * The chance (0–1) of a difference as large as that of two samples of one measure: shares by z, means by Welch's t, NPS by
 * z. Null where no test can be made.
 */
export function chanceOfDifference(before: AnswerSample, after: AnswerSample): number | null {
  if (before.kind === "share" && after.kind === "share") return twoProportionTest(after, before)?.p ?? null;
  if (before.kind === "mean" && after.kind === "mean") {
    return welchTest(summaryOf(after.distribution), summaryOf(before.distribution))?.p ?? null;
  }
  return before.kind === "net" && after.kind === "net" ? netPromoterChance(before, after) : null;
}

function summaryOf(distribution: Distribution): Parameters<typeof welchTest>[0] {
  return {
    n: distribution.n,
    mean: meanOf(distribution) ?? NaN,
    standardDeviation: standardDeviationOf(distribution) ?? NaN,
  };
}

type NetSample = Extract<AnswerSample, { readonly kind: "net" }>;

/** SE = √(SE₁² + SE₂²). Source: R package NPS. */
function netPromoterChance(before: NetSample, after: NetSample): number | null {
  const [first, second] = [sampleValue(before), sampleValue(after)];
  if (first === null || second === null) return null;
  const squares = [before, after].map(
    ({ promoters, detractors, n }) => netPromoterVariance(promoters, detractors, n) / n,
  );
  const error = Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  return error > 0 ? normalTwoSidedP((second - first) / 100 / error) : null;
}
