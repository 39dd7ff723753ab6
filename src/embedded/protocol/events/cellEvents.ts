import type { Area } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import { areaToAddress } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import type { Host } from "../hostContext";

/** Microsoft's numbers of the events of a worksheet; the collection's are the same for the target "Workbook". */
export const SHEET_EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** The target of events of the whole workbook. */
const WORKBOOK_TARGET = "Workbook";

export type CellChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** What a single cell showed before it was edited, and after; Excel tells it of no more cells at once. */
export interface EditedCell {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** `onChanged` of the sheet and of the collection. */
export function raiseCellsChanged(
  host: Host,
  sheet: Sheet,
  area: Area,
  { changeType = "RangeEdited", cell }: { changeType?: CellChangeType; cell?: EditedCell } = {},
): void {
  raiseSheetEvent(host, sheet, SHEET_EVENT.changed, {
    address: areaToAddress(area),
    changeType,
    triggerSource: host.actor === "addin" ? "ThisLocalAddin" : "Unknown",
    ...(cell === undefined ? {} : toldOf(cell)),
  });
}

function toldOf({ before, after }: EditedCell): Readonly<Record<string, unknown>> {
  const told = (value: CellValue): unknown =>
    typeof value === "object" && value !== null ? value.code : (value ?? "");
  return { valueBefore: told(before), valueAfter: told(after) };
}

/** `onFormatChanged` of the sheet and of the collection. */
export function raiseFormatChanged(host: Host, sheet: Sheet, area: Area): void {
  raiseSheetEvent(host, sheet, SHEET_EVENT.formatChanged, { address: areaToAddress(area) });
}

/** An event of one sheet, to those who listen to the sheet and those who listen to all sheets. */
export function raiseSheetEvent(
  host: Host,
  sheet: Sheet,
  eventType: number,
  data: Readonly<Record<string, unknown>> = {},
): void {
  if (!host.events.heard.has(eventType)) return;
  const message = { ...data, source: sourceOf(host), worksheetId: sheet.id };
  host.events.raise(eventType, sheet.id, message);
  host.events.raise(eventType, WORKBOOK_TARGET, message);
}

/** An event that only the collection has: added, deleted. */
export function raiseCollectionEvent(host: Host, sheet: Sheet, eventType: number): void {
  if (!host.events.heard.has(eventType)) return;
  host.events.raise(eventType, WORKBOOK_TARGET, { source: sourceOf(host), worksheetId: sheet.id });
}

function sourceOf({ actor }: Host): "Local" | "Remote" {
  return actor === "coauthor" ? "Remote" : "Local";
}
