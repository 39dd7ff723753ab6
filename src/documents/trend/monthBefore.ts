import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { DocumentContext } from "../context";
import type { CellContent } from "../sheet/cellSpec";
import { BEFORE_KEYS, YEAR_KEYS, type SideKeys } from "./sideKeys";
import { trendIn, type TrendKey } from "./table";

/** What a month is compared with: the keys of the columns about it, and what the results have of it. */
export interface ChangeSide extends SideKeys {
  readonly of: (month: PeriodMeasure) => Pick<PeriodMeasure, "change" | "interval" | "p"> & {
    readonly place: number | null;
    readonly from: number | null;
  };
}

/** 环比: the month (or week) before. */
export const BEFORE: ChangeSide = {
  ...BEFORE_KEYS,
  of: ({ change, interval, p, before, beforeFrom }) => {
    return { change, interval, p, place: before, from: beforeFrom };
  },
};

/** 同比: the same month of the year before. */
export const YEAR_BEFORE: ChangeSide = {
  ...YEAR_KEYS,
  of: ({ year }) => year,
};

/** The month that a month is compared with; undefined where it has no answers. */
export function otherMonth<Month>(
  month: Month,
  months: readonly Month[],
  { of }: { readonly of: (month: Month) => { readonly place: number | null } },
): Month | undefined {
  const { place } = of(month);
  return place === null ? undefined : months[place];
}

/** Its 1-based place in the table; 0 where it has no answers. */
export function placeOf(month: PeriodMeasure, { of }: ChangeSide): number {
  const { place } = of(month);
  return place === null ? 0 : place + 1;
}

/** The same as a formula without "=". */
export function placeFormula(context: DocumentContext, { start }: ChangeSide): string {
  const { own, column } = trendIn(context);
  return `IFERROR(MATCH(${own(start)},${column("monthStart")},0),0)`;
}

/** A cell of the month compared with, for formulas that are asked only where there is one. */
export function cellOf(context: DocumentContext, key: TrendKey, { place }: ChangeSide): string {
  const { own, column } = trendIn(context);
  return `INDEX(${column(key)},MAX(1,${own(place)}))`;
}

/** What holds of a change; blank where the month compared with has no answers. */
export function ofChange(month: PeriodMeasure, side: ChangeSide, value: CellContent): CellContent {
  return side.of(month).place === null ? "" : (value ?? "");
}

/** The same as a formula without "=". */
export function ofChangeFormula(context: DocumentContext, { place }: ChangeSide, formula: string): string {
  return `IF(${trendIn(context).own(place)}=0,"",${formula})`;
}
