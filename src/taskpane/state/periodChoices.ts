import type { DataPeriods } from "../../app/analyst/cleaningPreview";

/** The periods that the data make, each as the analysis takes it, the latest first. */
export interface PeriodChoices {
  readonly months: readonly string[];
  readonly weeks: readonly string[];
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  /** The latest year to date among them where months are known. */
  readonly years: readonly string[];
  /** The day (1–28) on which a 考核月 begins. */
  readonly monthStartDay: number;
}

/** What there is to choose where nothing is known of the data. */
export const NO_PERIODS: DataPeriods = { months: [], weeks: [], years: [], monthStartDay: 1 };

/**
 * The periods of data of these months and weeks, or of years alone.
 *
 * @example periodChoices({ months: ["2024-03", "2024-04"], weeks: [], years: [], monthStartDay: 1 }).quarters // ["2024Q2", "2024Q1"]
 */
export function periodChoices({ months, weeks, years: alone, monthStartDay }: DataPeriods): PeriodChoices {
  const latestFirst = [...months].sort().reverse();
  const named = (name: (year: string, month: number) => string): readonly string[] => [
    ...new Set(latestFirst.map((month) => name(month.slice(0, 4), Number(month.slice(5))))),
  ];
  const years = named((year) => year);
  return {
    months: latestFirst,
    weeks: [...weeks].reverse(),
    quarters: named((year, month) => `${year}Q${String(Math.ceil(month / 3))}`),
    halves: named((year, month) => `${year}H${month <= 6 ? "1" : "2"}`),
    years: [...years.slice(0, 1).map((year) => `${year}YTD`), ...years, ...[...alone].reverse()],
    monthStartDay,
  };
}
