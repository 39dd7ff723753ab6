/** A day as Excel counts it. */
export function serialDay(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}
