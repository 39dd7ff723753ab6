import { overlap, parsePeriod } from "../../analysis/measures/period";

/** Whether two periods, as the analysis takes them, are the same or have days in common; null and what is none has none. */
export function periodsOverlap(first: string | null, second: string | null): boolean {
  const [one, other] = [first, second].map((period) => (period === null ? null : parsePeriod(period)));
  if (one === undefined || other === undefined || one === null || other === null) return false;
  return overlap(one, other);
}
