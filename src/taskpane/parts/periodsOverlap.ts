import { overlap, PLAIN_CALENDAR } from "../../analysis/periods/period";
import { parsePeriod } from "../../analysis/periods/parsePeriod";

/**
 * Whether two periods, as the analysis takes them, are the same or have days in common; null and what is none has none.
 * A year to date counts whole: where its data end is not known here.
 *
 * @param startDay the day (1–28) on which a 考核月 begins.
 */
export function periodsOverlap(first: string | null, second: string | null, startDay: number): boolean {
  const [one, other] = [first, second].map((period) =>
    period === null ? null : parsePeriod(period, { ...PLAIN_CALENDAR, startDay }),
  );
  if (one === undefined || other === undefined || one === null || other === null) return false;
  return overlap(one, other);
}
