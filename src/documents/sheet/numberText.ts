/**
 * A whole number with thousands apart.
 *
 * @example countText(8406) // "8,406"
 */
export function countText(count: number): string {
  return count.toLocaleString("en-US");
}

/** A share (0–1) in per cent with one decimal. */
export function percentText(share: number): string {
  return `${roundedText(share * 100, 1)}%`;
}

/** A number with fixed decimals, rounded half away from zero on its 15 decimal digits as Excel does. */
export function roundedText(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(14));
  return ((Math.sign(value) * Math.round(scaled)) / factor).toFixed(decimals);
}

/** A number with its sign: +1.5, -0.3, 0.0. */
export function signedText(value: number, decimals: 1 | 2): string {
  const rounded = Number(roundedText(value, decimals));
  return `${rounded > 0 ? "+" : rounded < 0 ? "-" : ""}${Math.abs(rounded).toFixed(decimals)}`;
}
