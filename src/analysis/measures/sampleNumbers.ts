import type { Interval } from "../statistics/interval";
import type { Proportion } from "../statistics/proportion";

/** What a measure is over its answers: a share of them, their mean, or NPS. */
export type SampleKind = "share" | "mean" | "net";

/** The numbers that a sample's value and test are computed from: those of samples without a row in common add up. */
export type SampleNumbers =
  /** With Wilson's interval of the share. */
  (Proportion & { readonly kind: "share"; readonly interval: Interval | null }) | NetNumbers | MeanNumbers;

export interface NetNumbers {
  readonly kind: "net";
  readonly promoters: number;
  readonly detractors: number;
  readonly n: number;
}

/** The sum of the answers and of their squares; mean and variance (n - 1) are null where there are too few answers. */
export interface MeanNumbers {
  readonly kind: "mean";
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly mean: number | null;
  readonly variance: number | null;
}

/** Answers added up: of a share they are 1 and 0, of NPS 1, 0 and -1. */
export interface AnswerTally {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}
