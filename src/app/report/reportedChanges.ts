import type { ComparedMeasure } from "../../analysis/comparison/comparedMeasure";
import type { PeriodComparison } from "../../analysis/comparison/periodComparison";
import { SIGNIFICANT } from "../../analysis/statistics/chance";
import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { Results } from "../../analysis/results";

/** A month but for what its change is computed from. */
export type ReportedPeriod = Pick<
  PeriodMeasure,
  "period" | "complete" | "n" | "rate" | "dissatisfiedRate" | "mean" | "change" | "interval" | "p" | "alarm"
>;

/** A month as the pane lists it: whether it is of the period asked for, and how sure its rate is. */
export interface ListedMonth extends ReportedPeriod, Pick<PeriodMeasure, "chosen" | "rateInterval"> {
  /** Whether its change is more than chance; null where nothing is tested, or either month is not complete. */
  readonly isSure: boolean | null;
}

/** Every measure against another period, as the pane shows it beside the measures. */
export interface ReportedChanges {
  readonly against: PeriodComparison["against"];
  /** The label of the period compared with. */
  readonly period: string;
  /** Both periods are complete. */
  readonly complete: boolean;
  readonly measures: readonly ReportedComparison[];
}

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

function comparedOf(compared: ComparedMeasure): ReportedComparison {
  const { measure, label, unit, better, before, after, change, rate, p, interval } = compared;
  return { measure, label, unit, better, before, after, change, rate, p, interval };
}

/** What was asked to be compared; [] where nothing was. */
export function askedComparison({ comparisons }: Results): readonly ReportedComparison[] {
  const asked = comparisons.find(({ against }) => against === "asked");
  return asked?.measures.map(comparedOf) ?? [];
}

/** Everything that is compared, asked for or not. */
export function changesOf({ comparisons }: Results): readonly ReportedChanges[] {
  return comparisons.map(({ against, periods: { before, after }, measures }) => ({
    against,
    period: before.period.label,
    complete: before.complete && after.complete,
    measures: measures.map(comparedOf),
  }));
}

/** What is reported of the control chart over all months: its limits in those of the period; null without a chart. */
export function controlOf({ control, periods, period }: Results): ReportedControl | null {
  if (control === null) return null;
  const { kind, centre, sigmaZ, points, runs } = control;
  const nameOf = (place: number): string => periods[place]?.period ?? "";
  return {
    centre,
    kind,
    sigmaZ,
    limits: points.flatMap(({ lower, upper }, i) =>
      period === null || (periods[i]?.chosen ?? null) !== null ? [{ period: nameOf(i), lower, upper }] : [],
    ),
    shiftFrom: runs.shiftFrom === null ? null : nameOf(runs.shiftFrom),
  };
}

/** What is reported of the months of the period, of all where none was asked for. */
export function periodsOf({ periods, period }: Results): readonly ReportedPeriod[] {
  return periods.filter(({ chosen }) => period === null || chosen !== null).map(periodOf);
}

/** Every month. */
export function monthsOf({ periods }: Results): readonly ListedMonth[] {
  return periods.map((month) => {
    const { chosen, rateInterval, before, complete, p } = month;
    const isJudged = p !== null && complete && before !== null && periods[before]?.complete === true;
    return { ...periodOf(month), chosen, rateInterval, isSure: isJudged ? p < SIGNIFICANT : null };
  });
}

function periodOf(measure: PeriodMeasure): ReportedPeriod {
  const { period, complete, n, rate, dissatisfiedRate, mean, change, interval, p, alarm } = measure;
  return { period, complete, n, rate, dissatisfiedRate, mean, change, interval, p, alarm };
}
