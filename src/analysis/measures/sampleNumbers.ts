import type { Proportion } from "./proportion";

/** The numbers that a sample's value and test are computed from: those of samples without a row in common add up. */
export type SampleNumbers =
  | (Proportion & { readonly kind: "share" })
  | { readonly kind: "net"; readonly promoters: number; readonly detractors: number; readonly n: number }
  /** The sum of the answers and of their squares. */
  | { readonly kind: "mean"; readonly n: number; readonly sum: number; readonly squares: number };
