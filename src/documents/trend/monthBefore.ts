import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
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

/** A cell of the month before, for formulas that are asked only where there is one. */
export function cellBefore(context: DocumentContext, key: keyof typeof TREND.headings): string {
  const { own, column } = tableIn(context, TREND);
  return `INDEX(${column(key)},MAX(1,${own("monthBefore")}))`;
}

/** What holds of a change against the month before; blank where that has no answers. */
export function ofChange(month: PeriodMeasure, value: CellContent): CellContent {
  return month.before === null ? "" : (value ?? "");
}

/** The same as a formula without "=". */
export function ofChangeFormula(context: DocumentContext, formula: string): string {
  return `IF(${tableIn(context, TREND).own("monthBefore")}=0,"",${formula})`;
}
