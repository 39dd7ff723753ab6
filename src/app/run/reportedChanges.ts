import type { ComparedMeasure } from "../../analysis/comparison/comparedMeasure";
import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { Results } from "../../analysis/results";

/** A month but for what its change is computed from. */
export type ReportedPeriod = Omit<PeriodMeasure, UnreportedOfPeriods>;

type UnreportedOfPeriods =
  "contentCount" | "dissatisfied" | "before" | "rateInterval" | "variance" | "previous" | "meanP";

/** The control chart of the dissatisfied rate. */
export interface ReportedControl {
  readonly centre: number;
  /** `laney`: the limits are wider by `sigmaZ`, as the periods scatter more than chance allows. */
  readonly kind: "p" | "laney";
  readonly sigmaZ: number | null;
  readonly limits: readonly { readonly period: string; readonly lower: number; readonly upper: number }[];
  /** The period from which on the level is another one. */
  readonly shiftFrom: string | null;
}

/** A compared measure but for the numbers that it is computed from. */
export type ReportedComparison = Omit<ComparedMeasure, "samples">;

/** What is reported of a compared measure. */
export function comparedOf(compared: ComparedMeasure): ReportedComparison {
  const { measure, label, unit, better, before, after, change, rate, p, interval } = compared;
  return { measure, label, unit, better, before, after, change, rate, p, interval };
}

/** What is reported of the control chart; null without one. */
export function controlOf({ control, periods }: Results): ReportedControl | null {
  if (control === null) return null;
  const { kind, centre, sigmaZ, points, runs } = control;
  const nameOf = (place: number): string => periods[place]?.period ?? "";
  return {
    centre,
    kind,
    sigmaZ,
    limits: points.map(({ lower, upper }, i) => ({ period: nameOf(i), lower, upper })),
    shiftFrom: runs.shiftFrom === null ? null : nameOf(runs.shiftFrom),
  };
}

/** What is reported of a month. */
export function periodOf(measure: PeriodMeasure): ReportedPeriod {
  const { period, complete, n, rate, dissatisfiedRate, mean, change, interval, p, alarm } = measure;
  return { period, complete, n, rate, dissatisfiedRate, mean, change, interval, p, alarm };
}
