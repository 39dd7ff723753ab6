import type { CleanedSurvey, Exclusion } from "../cleaning/cleaning";
import { outOfPeriodRule } from "../cleaning/outOfPeriod";
import { bandLookup } from "./bandLookup";
import type { Period } from "../periods/period";
import { shareOf } from "../statistics/share";
import { isContent } from "../survey/scale";

/** S14: scored answers of the evaluated period that were left out for one reason. */
export interface LeftOutAnswers {
  readonly n: number;
  /** 满意 and 基本满意 among them. */
  readonly contentCount: number;
  /** 总体满意度 as it would be with them, 0–1; null without any answer. */
  readonly rateWithThem: number | null;
}

export const NOTHING_LEFT_OUT: LeftOutAnswers = { n: 0, contentCount: 0, rateWithThem: null };

/**
 * What was left out of the evaluated period for a reason, by the scores that were given.
 *
 * @param counted the answers that count; null without a score.
 * @param isMeant whether an exclusion is for that reason.
 */
export function measureLeftOut(
  { survey, exclusions }: CleanedSurvey,
  counted: { readonly n: number; readonly contentCount: number } | null,
  period: Period | null,
  isMeant: (exclusion: Exclusion) => boolean,
): LeftOutAnswers {
  const { score, time } = survey;
  if (score === null || counted === null) return NOTHING_LEFT_OUT;
  const isOutside = outOfPeriodRule(time, period);
  const bandAt = bandLookup(score.scale);
  const bands = exclusions.flatMap((exclusion) => {
    const value = score.values[exclusion.row] ?? NaN;
    const counts = isMeant(exclusion) && !Number.isNaN(value) && isOutside(exclusion.row) === null;
    return counts ? [bandAt(value)] : [];
  });
  const n = bands.length;
  const contentCount = bands.filter(isContent).length;
  const rateWithThem = shareOf(counted.contentCount + contentCount, counted.n + n);
  return { n, contentCount, rateWithThem };
}
