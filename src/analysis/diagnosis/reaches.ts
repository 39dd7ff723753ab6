/**
 * Whether a value is at least as much as a line. Equal but for the last digits counts as equal, as it does on the sheet.
 *
 * @example reaches(0.1 * 3, 0.3) // true
 */
export function reaches(value: number, line: number): boolean {
  return value - line >= -1e-9;
}
