import type { DocumentContext } from "../context";
import { inspectionRecords, type InspectionRecord } from "../inspection/records";
import { INSPECTIONS } from "../inspection/table";
import { settingValue } from "../settings/settingValue";
import { tableIn } from "../sheet/tableReference";
import { staffRows } from "../staffState";
import { CHECKS } from "./table";
import { numberIn, textIn } from "../sheet/cellContent";
import { dateOf, serialOf } from "../sheet/serialDay";

/** This check and the one before it. */
export type CheckName = "current" | "last";

/** The days of a check, both ends included, as serial days. */
export interface CheckDays {
  readonly from: number;
  readonly to: number;
}

/** What staff set of a check. */
export function checkSet(
  { staff }: Pick<DocumentContext, "staff">,
  check: CheckName,
): { readonly from: number | null; readonly to: number | null; readonly subject: string } {
  const cells = (staffRows(staff, CHECKS) ?? []).find(({ key }) => key === check)?.cells;
  const { fromSet, toSet, subject } = cells ?? {};
  return {
    from: numberIn(fromSet),
    to: numberIn(toSet),
    subject: textIn(subject),
  };
}

/**
 * The days of this check and of the last one: as staff set them, else the month of the last inspection, and the month of
 * the last one before that.
 */
export function checksOf(context: DocumentContext): Readonly<Record<CheckName, CheckDays | null>> {
  const days = inspectionRecords(context).rows.flatMap(({ cells: { inspected } }) =>
    typeof inspected === "number" && inspected > 0 ? [inspected] : [],
  );
  const current = checkFrom(context, "current", days);
  const earlier = days.filter((day) => current !== null && day < current.from);
  return { current, last: checkFrom(context, "last", earlier) };
}

function checkFrom(context: DocumentContext, check: CheckName, days: readonly number[]): CheckDays | null {
  const set = checkSet(context, check);
  const startDay = settingValue(context, "month-start-day");
  const from = set.from ?? (days.length === 0 ? null : monthStart(Math.max(...days), startDay));
  return from === null ? null : { from, to: set.to ?? monthLater(from) - 1 };
}

/** The first day of the month that a day lies in, which begins on the day `startDay` (1–28). */
function monthStart(day: number, startDay: number): number {
  const { year, month, date } = partsOf(day);
  return serialOf(year, month - (date < startDay ? 1 : 0), startDay);
}

/** The same day a month later, or the last of that month. */
function monthLater(day: number): number {
  const { year, month, date } = partsOf(day);
  return Math.min(serialOf(year, month + 1, date), serialOf(year, month + 2, 0));
}

function partsOf(serial: number): { readonly year: number; readonly month: number; readonly date: number } {
  const date = dateOf(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() };
}

/** Whether a case was inspected in a check and scored. */
export function isIn(days: CheckDays | null, { cells: { inspected }, total }: InspectionRecord): boolean {
  if (days === null || total === null || typeof inspected !== "number") return false;
  return inspected >= days.from && inspected < days.to + 1;
}

/** The first day of this check as a formula without "=". */
export function currentFromFormula(context: DocumentContext): string {
  const inspected = tableIn(context, INSPECTIONS).column("inspected");
  return fromFormula(context, "current", `MAX(${inspected})`);
}

/** The first day of the last check. @param current the cell of this check's first day. */
export function lastFromFormula(context: DocumentContext, current: string): string {
  const inspected = tableIn(context, INSPECTIONS).column("inspected");
  const isEarlier = `(${inspected}>0)*(${inspected}<${current})`;
  return fromFormula(context, "last", `IFERROR(AGGREGATE(14,6,${inspected}/(${isEarlier}),1),0)`);
}

/** @param latest the last day on which anything was inspected, 0 for none. */
function fromFormula(context: DocumentContext, check: CheckName, latest: string): string {
  const day = `INT(${latest})`;
  const start = context.naming.setting("month-start-day");
  const month = `EDATE(${day}-DAY(${day})+${start},IF(DAY(${day})>=${start},0,-1))`;
  const set = setCell(context, check, "fromSet");
  return `IF(ISNUMBER(${set}),${set},IF(${latest}>0,${month},""))`;
}

/** The last day of a check. @param from the cell of its first day. */
export function checkToFormula(context: DocumentContext, check: CheckName, from: string): string {
  const set = setCell(context, check, "toSet");
  return `IF(ISNUMBER(${from}),IF(ISNUMBER(${set}),${set},EDATE(${from},1)-1),"")`;
}

/** What staff set of a check, as a formula without "=". */
export function setCell(
  context: DocumentContext,
  check: CheckName,
  key: "fromSet" | "toSet" | "subject",
): string {
  const { column } = tableIn(context, CHECKS);
  return `INDEX(${column(key)},MATCH("${check}",${column("key")},0))`;
}
