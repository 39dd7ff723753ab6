import type { Interval } from "../statistics/interval";
import { rowDays } from "./rowDays";

/** The days on which there are answers, as far as they are to be believed. Excel serial days. */
export interface AnswerDays {
  /** Ascending, each once. */
  readonly days: readonly number[];
  /** From one day with answers to the next, usually at most: 1 where every day has some, 3 where weekends have none. */
  readonly usualGap: number;
  /** Days far from all others, ascending: more likely typed wrongly than true. */
  readonly stray: readonly number[];
}

/** How far of a period the data go. */
export interface Coverage {
  /** Data begin with the period and go on to its end. */
  readonly complete: boolean;
  /** The first and the last day with answers within the period; null where it has none. */
  readonly days: Interval | null;
}

/** Days are stray beyond so many, and beyond so many times the middle gap between days. */
const FAR_DAYS = 180;
const FAR_GAPS = 10;
/** Stray days hold no more than this share of the answers, or a single one. */
const STRAY_SHARE = 0.01;
/** All gaps but this share of them are usual. */
const UNUSUAL_GAPS = 0.05;
/** Between other data a hole at the edge of a period, such as a holiday, is none up to this part of it. */
const HOLIDAY_PART = 1 / 3;

/**
 * The days of `time` (serial moments; NaN where unknown) with stray ones set apart; null where no time is known.
 *
 * @example answerDays(Float64Array.of(45446.5, 45447.25)).days // [45446, 45447]
 */
export function answerDays(time: Float64Array): AnswerDays | null {
  const { days: found, counts } = rowDays(time);
  if (found.length === 0) return null;
  const countOf = new Map(found.map((day, place) => [day, counts[place] ?? 0]));
  const all = [...found].sort((a, b) => a - b);
  const stray = strayDays(all, countOf);
  const days = all.filter((day) => !stray.includes(day));
  return { days, usualGap: gapAt(days, 1 - UNUSUAL_GAPS), stray };
}

/** Days that a wide gap parts from the bulk of the answers. */
function strayDays(days: readonly number[], countOf: ReadonlyMap<number, number>): number[] {
  const far = Math.max(FAR_DAYS, FAR_GAPS * gapAt(days, 0.5));
  const clusters: number[][] = [];
  for (const [i, day] of days.entries()) {
    if (i === 0 || day - (days[i - 1] ?? day) > far) clusters.push([]);
    clusters.at(-1)?.push(day);
  }
  const sizes = clusters.map((cluster) => cluster.reduce((sum, day) => sum + (countOf.get(day) ?? 0), 0));
  const most = Math.max(1, STRAY_SHARE * sizes.reduce((sum, size) => sum + size, 0));
  const bulk = sizes.indexOf(Math.max(...sizes));
  return clusters.filter((_, i) => i !== bulk && (sizes[i] ?? 0) <= most).flat();
}

/** The gap that `part` (0–1) of the gaps between neighbouring days don't pass; 1 of a single day. */
function gapAt(days: readonly number[], part: number): number {
  const gaps = days.slice(1).map((day, i) => day - (days[i] ?? day));
  gaps.sort((a, b) => a - b);
  return gaps[Math.max(0, Math.ceil(gaps.length * part) - 1)] ?? 1;
}

/**
 * How far of a period (its last moment exclusive) the data go, by the usual gap between answers: a period is complete
 * where the next answer before its first and after its last would be due outside it.
 */
export function coverageOf(
  period: { readonly from: number; readonly to: number },
  { days, usualGap }: AnswerDays,
): Coverage {
  const within = days.filter((day) => day >= period.from && day < period.to);
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return { complete: false, days: null };
  const holiday = Math.max(usualGap, (period.to - period.from) * HOLIDAY_PART);
  const before = (days[0] ?? first) < period.from ? holiday : usualGap;
  const after = (days.at(-1) ?? last) >= period.to ? holiday : usualGap;
  const complete = first - period.from < before && period.to - 1 - last < after;
  return { complete, days: [first, last] };
}
