import type { CleanedSurvey } from "../cleaning/cleaning";
import { outOfPeriodRule } from "../cleaning/outOfPeriod";
import { bandLookup } from "./bandLookup";
import type { Period } from "./period";
import { shareOf } from "./share";

/** S14: the scored answers of the evaluated period that an upheld appeal took out. */
export interface UpheldAppeals {
  readonly n: number;
  /** 满意 and 基本满意 among them. */
  readonly contentCount: number;
  /** 总体满意度 as it would be with them, 0–1; null without any answer. */
  readonly rateWithThem: number | null;
}

/** S14: what upheld appeals took out of the evaluated period, by the scores that were given; `counted` are the answers that count, null without a score. */
export function measureAppeals(
  { survey, exclusions }: CleanedSurvey,
  counted: { readonly n: number; readonly contentCount: number } | null,
  period: Period | null,
): UpheldAppeals {
  const { score, time } = survey;
  if (score === null || counted === null) return { n: 0, contentCount: 0, rateWithThem: null };
  const isOutside = outOfPeriodRule(time, period);
  const bandAt = bandLookup(score.scale);
  const bands = exclusions.flatMap(({ rule, row }) => {
    const value = score.values[row] ?? NaN;
    const counts = rule === "appeal" && !Number.isNaN(value) && isOutside(row) === null;
    return counts ? [bandAt(value)] : [];
  });
  const n = bands.length;
  const contentCount = bands.filter((band) => band === "satisfied" || band === "basicallySatisfied").length;
  const rateWithThem = shareOf(counted.contentCount + contentCount, counted.n + n);
  return { n, contentCount, rateWithThem };
}
