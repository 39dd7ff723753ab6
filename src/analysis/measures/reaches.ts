/** Fractions such as 0.85 − 0.8 miss their decimal value by less than this. */
const ROUNDING = 1e-9;

/**
 * Whether a value is at least as much as a line. Equal but for the last digits counts as equal, as it does on the sheet; a
 * line of null is never reached.
 *
 * @example reaches(0.1 * 3, 0.3) // true
 */
export function reaches(value: number, line: number | null): boolean {
  return line !== null && value - line >= -ROUNDING;
}
