/*
 * Figures as texts, as formulas without "=". TEXT reads its code in the regional settings of whoever opens the file: where
 * the decimal sign is a comma, "0.0" is no decimal, and a German Excel knows no "yyyy". FIXED, YEAR, MONTH and DAY read none.
 */

/** A number with fixed decimals, an expression that gives how many among them; never "-0.0". */
export function decimalFormula(expression: string, decimals: number | string): string {
  return `FIXED(ROUND(${expression},${decimals}),${decimals},TRUE)`;
}

/** A whole number with thousands apart, as the cells beside it show them. */
export function countFormula(expression: string): string {
  return `FIXED(${expression},0)`;
}

/** A share (0–1), or a difference of shares, in per cent; never "-0.0%". */
export function percentFormula(share: string, decimals: 0 | 1 = 1): string {
  return `${decimalFormula(`(${share})*100`, decimals)}&"%"`;
}

/** A number with its sign: +1.5, -0.3, 0.0. */
export function signedFormula(expression: string, decimals: 1 | 2): string {
  return `IF(ROUND(${expression},${decimals})>0,"+","")&${decimalFormula(expression, decimals)}`;
}

/** A day as 2024-05-01. */
export function dateFormula(day: string): string {
  return `YEAR(${day})&TEXT(MONTH(${day}),"-00")&TEXT(DAY(${day}),"-00")`;
}
