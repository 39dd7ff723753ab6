import type { LoyaltyTable } from "../../analysis/measures/loyaltyTable";
import { SIGNIFICANT } from "../../analysis/statistics/chance";
import type { AlarmKind, MeasurePeriod, MeasureTrend } from "../../analysis/measures/measureTrend";
import type { Results } from "../../analysis/results";

/** A measure by month (or week): values in its own unit, shares as fractions, NPS in points, durations in seconds. */
export interface ReportedTrend extends Pick<MeasureTrend, "unit" | "better"> {
  /** As in `comparison`. */
  readonly measure: string;
  readonly periods: readonly ReportedMeasurePeriod[];
}

interface ReportedMeasurePeriod extends Pick<
  MeasurePeriod,
  "period" | "complete" | "n" | "value" | "interval"
> {
  /** Against the period before, with its 95 % and the chance of it. */
  readonly change: number | null;
  readonly changeInterval: MeasurePeriod["interval"];
  readonly p: number | null;
  /** The limits that it got worse by, beyond chance; [] where it is no alarm. */
  readonly alarms: readonly AlarmKind[];
}

/** A measure as the pane lists it: what it is called, which months are of the period, and how sure changes are. */
export interface ListedTrend extends Pick<MeasureTrend, "key" | "label" | "unit" | "better"> {
  readonly periods: readonly (ReportedMeasurePeriod &
    Pick<MeasurePeriod, "chosen"> & {
      /** Null where nothing is tested, or either month is not complete. */
      readonly isSure: boolean | null;
    })[];
}

/** NPS or CES by the groups of one role. */
export interface ReportedLoyalty extends Pick<LoyaltyTable, "role" | "unit" | "better" | "label"> {
  readonly measure: string;
  readonly items: readonly Pick<
    LoyaltyTable["items"][number],
    | "name"
    | "n"
    | "value"
    | "interval"
    | "difference"
    | "differenceInterval"
    | "p"
    | "adjustedP"
    | "different"
    | "verdict"
  >[];
}

/** Every measure in the months of the period, in all where none was asked for. */
export function trendsOf({ trends, period }: Results): readonly ReportedTrend[] {
  return trends.map(({ key, unit, better, periods }) => ({
    measure: key,
    unit,
    better,
    periods: periods.filter(({ chosen }) => period === null || chosen !== null).map(periodOf),
  }));
}

/** Every measure in every month. */
export function listedTrends({ trends }: Results): readonly ListedTrend[] {
  return trends.map(({ key, label, unit, better, periods }) => ({
    key,
    label,
    unit,
    better,
    periods: periods.map((month) => {
      const { chosen, complete, before } = month;
      const earlier = before.place === null ? undefined : periods[before.place];
      const isJudged = complete && earlier?.complete === true;
      const isSure = isJudged && before.p !== null ? before.p < SIGNIFICANT : null;
      return { ...periodOf(month), chosen, isSure };
    }),
  }));
}

/** NPS and CES by group. */
export function loyaltyOf({ loyaltyGroups }: Results): readonly ReportedLoyalty[] {
  return loyaltyGroups.map(({ key, label, unit, better, role, items }) => ({
    measure: key,
    label,
    unit,
    better,
    role,
    items: items.map(
      ({ name, n, value, interval, difference, differenceInterval, p, adjustedP, different, verdict }) => ({
        name,
        n,
        value,
        interval,
        difference,
        differenceInterval,
        p,
        adjustedP,
        different,
        verdict,
      }),
    ),
  }));
}

function periodOf({
  period,
  complete,
  n,
  value,
  interval,
  before,
  alarms,
}: MeasurePeriod): ReportedMeasurePeriod {
  const { change, interval: changeInterval, p } = before;
  return { period, complete, n, value, interval, change, changeInterval, p, alarms };
}
