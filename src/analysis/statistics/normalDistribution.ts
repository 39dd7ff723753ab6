// The embedded host's NORM.S.DIST shares no code with this on purpose: each is tested against the other.

/** The 97.5 % point of the standard normal distribution, for two-sided 95 % intervals. */
export const Z_95 = 1.959963984540054;

/**
 * Two-sided p-value of a standard normal statistic: the chance of a value at least as far from 0.
 * Not a number in gives NaN out.
 *
 * @example normalTwoSidedP(1.96) // 0.0499958
 */
export function normalTwoSidedP(z: number): number {
  return Math.min(1, complementaryError(Math.abs(z) / Math.SQRT2));
}

/** erfc(x) for x >= 0: series near 0, continued fraction beyond (Abramowitz & Stegun 7.1.6 and 7.1.14). */
function complementaryError(x: number): number {
  return x < 2.5 ? 1 - errorSeries(x) : errorFraction(x);
}

function errorSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

function errorFraction(x: number): number {
  let fraction = x;
  for (let k = 60; k >= 1; k--) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
