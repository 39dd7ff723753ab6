import type { MeasureChange, MeasurePeriod, MeasureTrend } from "../../../analysis/measures/measureTrend";
import type { DocumentContext } from "../../context";
import { BEFORE_KEYS, YEAR_KEYS, type SideKeys } from "../sideKeys";
import { measureTrendIn, type MeasureTrendKey } from "./table";

/** What a month is compared with: the keys of the columns about it, and what the results have of it. */
export interface MeasureSide extends SideKeys {
  readonly of: (month: MeasurePeriod) => MeasureChange;
}

/** 环比. */
export const BEFORE: MeasureSide = {
  ...BEFORE_KEYS,
  of: ({ before }) => before,
};

/** 同比. */
export const YEAR_BEFORE: MeasureSide = {
  ...YEAR_KEYS,
  of: ({ year }) => year,
};

/** A measure's months in a workbook. */
export interface MeasureCells {
  readonly own: (key: MeasureTrendKey) => string;
  readonly heading: (key: MeasureTrendKey) => string;
  readonly column: (key: MeasureTrendKey) => string;
  /** A cell of the month compared with, for formulas that are asked only where there is one. */
  readonly other: (key: MeasureTrendKey, side: MeasureSide) => string;
  /** What holds of a change; blank where the month compared with has no answers. */
  readonly ofChange: (side: MeasureSide, formula: string) => string;
}

/** The cells of a measure's table. */
export function cellsOf(context: DocumentContext, trend: MeasureTrend): MeasureCells {
  const { own, heading, column } = measureTrendIn(context, trend);
  return {
    own,
    heading,
    column,
    other: (key, { place }) => `INDEX(${column(key)},MAX(1,${own(place)}))`,
    ofChange: ({ place }, formula) => `IF(${own(place)}=0,"",${formula})`,
  };
}
