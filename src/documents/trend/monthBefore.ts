import type { PeriodMeasure } from "../../analysis/results";
import type { DocumentContext } from "../context";
import type { CellContent } from "../sheet/cellSpec";
import { tableIn } from "../sheet/tableReference";
import { TREND } from "./table";

/** The calendar month before a month; undefined where it has no answers. */
export function monthBefore(
  { before }: PeriodMeasure,
  months: readonly PeriodMeasure[],
): PeriodMeasure | undefined {
  return before === null ? undefined : months[before];
}

/** The 1-based place in the table of the calendar month before; 0 where it has no answers. */
export function placeBefore({ before }: PeriodMeasure): number {
  return before === null ? 0 : before + 1;
}

/** The same as a formula without "=". */
export function placeBeforeFormula(context: DocumentContext): string {
  const { own, column } = tableIn(context, TREND);
  return `IFERROR(MATCH(EDATE(${own("monthStart")},-1),${column("monthStart")},0),0)`;
}

/** Change of the rate against the calendar month before, in 百分点; blank where that month has no answers. */
export function changeOf(month: PeriodMeasure, months: readonly PeriodMeasure[]): CellContent {
  const before = monthBefore(month, months)?.rate ?? null;
  return month.rate === null || before === null ? "" : (month.rate - before) * 100;
}

/** The same as a formula without "=". */
export function changeFormula(context: DocumentContext): string {
  const { own, column } = tableIn(context, TREND);
  const place = own("monthBefore");
  return `IF(${place}=0,"",IFERROR((${own("rate")}-INDEX(${column("rate")},${place}))*100,""))`;
}
