/** A share (0–1) as Excel's TEXT(x,"0.0%") writes it. */
export function percentText(share: number): string {
  return `${roundedText(share * 100, 1)}%`;
}

/** A number with fixed decimals, rounded half away from zero on its 15 decimal digits as Excel does. */
export function roundedText(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(14));
  return ((Math.sign(value) * Math.round(scaled)) / factor).toFixed(decimals);
}
