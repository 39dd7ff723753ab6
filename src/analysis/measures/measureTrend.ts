import type { Term } from "../../glossary/locale";
import type { AlarmLimits } from "./alarmLimits";
import type { Better } from "./better";
import type { Interval } from "../statistics/interval";
import type { MeasureUnit } from "./measureUnit";
import type { PeriodMeasure } from "./periodMeasure";
import type { SampleKind, SampleNumbers } from "./sampleNumbers";

/** A measure by month (or week), with its changes and alarms (S09). */
export interface MeasureTrend {
  /** See measuresOf for the names. */
  readonly key: string;
  /** What it is called; null where a column gives it its name. */
  readonly label: Term | null;
  readonly unit: MeasureUnit;
  readonly kind: SampleKind;
  /** Null where nothing tells: then nothing is an alarm. */
  readonly better: Better | null;
  /** Those with an answer to it. */
  readonly periods: readonly MeasurePeriod[];
}

/** A month of a measure. */
export interface MeasurePeriod extends Pick<
  PeriodMeasure,
  "period" | "from" | "to" | "chosen" | "complete" | "n"
> {
  readonly numbers: SampleNumbers;
  readonly value: number | null;
  /** 95 % of `value`, in its unit. */
  readonly interval: Interval | null;
  /** Against the month before, and the same of the year before. */
  readonly before: MeasureChange;
  readonly year: MeasureChange;
  /** Why it is an alarm; [] where it is none. */
  readonly alarms: readonly AlarmKind[];
}

/** Which limit a change for the worse reached: in the measure's own unit, or relative to the month before. */
export type AlarmKind = keyof AlarmLimits;

/** A month against another; all but its first day is null where that has no answers. */
export interface MeasureChange {
  /** The first day of the other month; null for a week that the year before does not have. */
  readonly from: number | null;
  /** Its place among the measure's months. */
  readonly place: number | null;
  /** In the measure's own unit. */
  readonly change: number | null;
  /** 95 % of `change`. */
  readonly interval: Interval | null;
  /** The chance (0–1) of such a change. */
  readonly p: number | null;
}
