import type { Term } from "../../glossary/locale";
import type { Better } from "../measures/better";
import type { Interval } from "../statistics/interval";
import type { MeasureUnit } from "../measures/measureUnit";
import type { SampleNumbers } from "../measures/sampleNumbers";

/** A measure before and after (S45). */
export interface ComparedMeasure {
  /** See measuresOf for the names. */
  readonly measure: string;
  /** What it is called; null where a column gives it its name. */
  readonly label: Term | null;
  readonly unit: MeasureUnit;
  /** Which way it gets better; null where nothing tells. */
  readonly better: Better | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly rate: number | null;
  readonly p: number | null;
  /** 95 % of `change`, in the measure's own unit; null where there is none. */
  readonly interval: Interval | null;
  /** What both sides rest on. */
  readonly samples: { readonly before: SampleNumbers; readonly after: SampleNumbers };
}

/** The two periods of a comparison; the period of `after` is null where it is all that is not before. */
export interface ComparedPeriods {
  readonly before: ComparedPeriod;
  readonly after: Omit<ComparedPeriod, "period"> & { readonly period: ComparedPeriod["period"] | null };
}

interface ComparedPeriod {
  readonly period: { readonly label: string; readonly from: number; readonly to: number };
  /** The data begin with it and go on to its end. */
  readonly complete: boolean;
}
