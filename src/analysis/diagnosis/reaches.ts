/** Equal but for the last digits counts as equal, as it does on the sheet. */
export function reaches(value: number, line: number): boolean {
  return value - line >= -1e-9;
}
