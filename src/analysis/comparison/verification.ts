import type { Term } from "../../glossary/locale";
import type { Call } from "../callbacks/callList";
import type { SecondCallOptions } from "../callbacks/secondCalls";
import type { Better } from "../measures/better";
import type { Interval } from "../statistics/interval";
import type { Difference } from "../statistics/sampleDifference";
import type { MeasureUnit } from "../measures/measureUnit";
import type { SampleNumbers } from "../measures/sampleNumbers";

/** A stretch of time as serial days, the last exclusive; null for all of it. */
export type Stretch = { readonly from: number; readonly to: number } | null;

/** The numbers of a measure; null for a measure that the survey does not have. */
export type NumbersAt = (measure: string) => SampleNumbers | null;

/** A measure that can be verified. */
export interface VerifiedMeasure {
  /** See measuresOf. */
  readonly key: string;
  /** Null where a column gives it its name. */
  readonly label: Term | null;
  readonly unit: MeasureUnit;
  readonly better: Better | null;
  /** Scores of one to five points: document 003's gain of half a point speaks of these. */
  readonly isFivePoint: boolean;
}

/** What 效果验证 is worked out from (S45, S47). */
export interface Verification {
  readonly measures: readonly VerifiedMeasure[];
  /** Every measure in a stretch of time, and as `reason:CATEGORY` the answers that mention a category. */
  readonly numbersIn: (stretch: Stretch) => NumbersAt;
  /** Numbers that were kept when the answers are gone: n, then count, or sum and squares, or promoters and detractors. */
  readonly restored: (kind: SampleNumbers["kind"], numbers: readonly number[]) => SampleNumbers;
  /** 95 % of the value; null where there is none. */
  readonly interval: (numbers: SampleNumbers) => Interval | null;
  readonly difference: (before: SampleNumbers, after: SampleNumbers) => Difference;
  /** Whom to ask whether they felt an improvement: customers who mentioned a category in a stretch of time. */
  readonly secondCalls: (category: string, stretch: Stretch, options: SecondCallOptions) => readonly Call[];
}
