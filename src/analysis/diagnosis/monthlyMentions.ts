import type { CleanedSurvey } from "../cleaning/cleaning";
import { selectPeriod } from "../cleaning/selectPeriod";
import { coverageOf, type AnswerDays } from "../measures/answerDays";
import { monthOf, type Period } from "../periods/period";
import { rowsWithReasons, type ReasonsOf } from "../reasons/mentions";
import type { Problems } from "./problems";
import { reaches } from "../measures/reaches";

/** Months that are looked back upon. */
const MOST_MONTHS = 12;

/** What is evaluated, and the day on which its months begin. */
interface MonthsAsked {
  readonly period: Period | null;
  readonly monthStartDay: number;
}

/** Up to twelve calendar months, the last of the period last; one that the data only begin is left out where others are. */
export function monthsBack(
  days: AnswerDays | null,
  { period, monthStartDay }: MonthsAsked,
): readonly Period[] {
  if (days === null) return [];
  const stray = new Set(days.stray);
  const known = days.days.filter((day) => !stray.has(day) && (period === null || day < period.to));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = [monthOf(last, monthStartDay)];
  for (let month = months[0]; month !== undefined && month.from > first && months.length <= MOST_MONTHS;) {
    month = monthOf(month.from - 1, monthStartDay);
    months.unshift(month);
  }
  const isWhole = (month: Period | undefined): boolean =>
    month !== undefined && coverageOf(month, days).complete;
  const whole = months.length > 1 && !isWhole(months.at(-1)) ? months.slice(0, -1) : months;
  return whole.slice(-MOST_MONTHS);
}

/** The mentions month by month, whatever the period. */
export interface MonthlyMentions {
  readonly byMonth: (id: string) => readonly number[];
  readonly totals: readonly number[];
}

/** Counts the mentions of each month, of each problem and in all. */
export function countByMonth(
  cleaned: CleanedSurvey,
  problems: Problems,
  periods: readonly Period[],
  reasonsOf: ReasonsOf,
): MonthlyMentions {
  const time = cleaned.survey.time?.values ?? new Float64Array(0);
  const counts = periods.map(() => new Map<string, number>());
  const totals = periods.map(() => 0);
  const mask =
    periods.length === 0 ? [] : rowsWithReasons(cleaned, selectPeriod(cleaned, null).kept, reasonsOf);
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== 1) continue;
    const month = placeOfPeriod(periods, time[row] ?? NaN);
    if (month < 0) continue;
    totals[month] = (totals[month] ?? 0) + problems.mentionsOf(row);
    for (const id of problems.idsOf(row)) counts[month]?.set(id, (counts[month].get(id) ?? 0) + 1);
  }
  return { byMonth: (id) => counts.map((month) => month.get(id) ?? 0), totals };
}

/** The first of the periods that a moment lies in; -1 for none. */
function placeOfPeriod(periods: readonly Period[], moment: number): number {
  for (let place = 0; place < periods.length; place++) {
    const { from = NaN, to = NaN } = periods[place] ?? {};
    if (moment >= from && moment < to) return place;
  }
  return -1;
}

/**
 * The months on end, up to the last, in which a problem had its share of the mentions.
 *
 * @example monthsOnEnd([3, 0, 2, 4], [20, 20, 20, 20], 0.1) // 2
 */
export function monthsOnEnd(byMonth: readonly number[], totals: readonly number[], share: number): number {
  const holds = byMonth.map((count, month) => count > 0 && reaches(count, share * (totals[month] ?? 0)));
  return holds.length - 1 - holds.lastIndexOf(false);
}
