/** Decimal fractions such as 0.85 − 0.8 miss their value by less than this. */
export const ROUNDING = 1e-9;

/** The same as formulas have it. */
export const ROUNDING_FORMULA = "1E-09";
