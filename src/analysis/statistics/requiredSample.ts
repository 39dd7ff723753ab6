import { Z_95 } from "./normalDistribution";

/** How many answers a precision takes. */
export interface RequiredSample {
  /** Half the width of the interval of the rate, 0–1. */
  readonly margin: number;
  readonly n: number;
}

/** Noise of fractions is smaller than this. */
const DECIMALS = 1e6;

/**
 * Answers from which on the 95 % Wilson interval of `share` reaches no further than `margin` to either side on average;
 * null without a share. Unlike z²pq/d², it asks for answers where the share is 0 or 1 too.
 * Source: Piegorsch 2004, equation 7.
 *
 * @example requiredSample(0.5, 0.05) // { margin: 0.05, n: 381 }
 */
export function requiredSample(share: number | null, margin: number): RequiredSample | null {
  if (share === null) return null;
  const spread = share * (1 - share);
  const root = Math.sqrt(spread ** 2 + margin ** 2 * (1 - 4 * spread));
  const exact = Z_95 ** 2 * ((spread + root) / (2 * margin ** 2) - 1);
  return { margin, n: Math.ceil(Math.round(exact * DECIMALS) / DECIMALS) };
}
