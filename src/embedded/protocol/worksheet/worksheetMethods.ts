import { type Area, cellArea, SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { deleteSheet } from "../../model/edits/sheets";
import type { Sheet } from "../../model/sheet";
import { ApiError, itemNotFound } from "../apiError";
import { raiseCollectionEvent, raiseSheetEvent, SHEET_EVENT } from "../events/cellEvents";
import type { Host } from "../hostContext";
import { type HostObject, objectOf } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import type { Method } from "../objectClass";
import { resolveAddress } from "../range/rangeAddress";
import { rangeOf } from "../range/rangeTarget";
import { usedRange } from "../range/usedRange";
import { copyWorksheet } from "./copyWorksheet";
import { requireStructure, requireUnshared } from "./structureGuard";
import { findSheet } from "./worksheetCollectionClass";

type SheetMethods = Readonly<Record<string, Method<Sheet>>>;

const ALL_CELLS: Area = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

const ranges: SheetMethods = {
  GetRange: (sheet, args, host) => {
    const address = args.optionalText(0);
    return rangeOf(sheet, address === null ? ALL_CELLS : resolveAddress(host.workbook, sheet, address));
  },
  GetCell: (sheet, args) => {
    const row = args.integer(0);
    const column = args.integer(1);
    return rangeOf(sheet, cellArea(row, column));
  },
  GetRangeByIndexes: (sheet, args) => {
    const top = args.integer(0);
    const left = args.integer(1);
    return rangeOf(sheet, {
      top,
      left,
      bottom: top + args.integer(2) - 1,
      right: left + args.integer(3) - 1,
    });
  },
  /** An empty sheet answers its first cell, as Excel does. */
  GetUsedRange: (sheet, args) =>
    rangeOf(sheet, usedRange(sheet, args.flag(0)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
  GetUsedRangeOrNullObject: (sheet, args) => {
    const used = usedRange(sheet, args.flag(0));
    return used === null ? null : rangeOf(sheet, used);
  },
};

const neighbours: SheetMethods = {
  GetNext: (sheet, args, host) => required(neighbour(sheet, args, host, 1)),
  GetNextOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, 1),
  GetPrevious: (sheet, args, host) => required(neighbour(sheet, args, host, -1)),
  GetPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, -1),
  _GetSheetById: byId,
  _GetAnotherWorksheetById: byId,
};

/** Methods of a sheet. */
export const worksheetMethods: SheetMethods = {
  ...ranges,
  ...neighbours,
  Activate: (sheet, _args, host) => {
    activate(sheet, host);
    return null;
  },
  Calculate: (_sheet, args, host) => {
    host.calculation.calculate(args.flag(0) ? "Full" : "Recalculate");
    return null;
  },
  Copy: (sheet, args, host) => copyWorksheet(sheet, args, host),
  Delete: (sheet, _args, host) => {
    remove(sheet, host);
    return null;
  },
};

function activate(sheet: Sheet, host: Host): void {
  const { workbook } = host;
  if (sheet.visibility !== "Visible")
    throw new ApiError("InvalidOperation", "a hidden sheet cannot be activated");
  if (host.harsh && host.added.has(sheet))
    throw new ApiError("GeneralException", "a sheet that the batch has added is not there yet");
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  if (before !== null) raiseSheetEvent(host, before, SHEET_EVENT.deactivated);
  raiseSheetEvent(host, sheet, SHEET_EVENT.activated);
}

function remove(sheet: Sheet, host: Host): void {
  const { workbook } = host;
  requireStructure(workbook);
  requireUnshared(workbook);
  const isLast = !workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (isLast) throw new ApiError("InvalidOperation", "a workbook needs at least one visible sheet");
  if (sheet.visibility === "VeryHidden") {
    throw new ApiError("GeneralException", "a very hidden sheet cannot be deleted");
  }
  for (const range of host.references.ranges()) if (range.sheet === sheet) range.area = null;
  deleteSheet(workbook, sheet);
  raiseCollectionEvent(host, sheet, SHEET_EVENT.deleted);
}

function neighbour(sheet: Sheet, args: MethodArguments, host: Host, step: 1 | -1): HostObject | null {
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheet) + step; ; at += step) {
    const other = sheets[at];
    if (other === undefined) return null;
    if (!args.flag(0) || other.visibility === "Visible") return objectOf("Worksheet", other);
  }
}

function required(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound("there is no such sheet");
  return object;
}

function byId(_sheet: Sheet, args: MethodArguments, host: Host): HostObject {
  const found = findSheet(host.workbook, args.text(0));
  if (found === undefined) throw itemNotFound(`there is no sheet ${args.text(0)}`);
  return objectOf("Worksheet", found);
}
