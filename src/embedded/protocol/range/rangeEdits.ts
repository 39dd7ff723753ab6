import {
  type Area,
  columnCount,
  intersect,
  isEntireColumn,
  isEntireRow,
  rowCount,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "../../model/area";
import { mergeCells, unmergeCells } from "../../model/edits/merges";
import { deleteCells, insertCells } from "../../model/edits/shiftCells";
import { ApiError, invalidArgument } from "../apiError";
import { type CellChangeType, raiseCellsChanged, raiseSheetEvent, SHEET_EVENT } from "../events/cellEvents";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { Method } from "../objectClass";
import { keepTableRow } from "../tables/keepTableRow";
import { requireAllowed, requireShiftable, requireWritableCells } from "./cellGuard";
import { clearRange } from "./clearRange";
import { copyFrom } from "./copyRange";
import { requireUnfiltered } from "./filteredRows";
import { areaOf, rangeOf } from "./rangeTarget";
import { requireNoBlocks, requireUncutBlocks } from "./wholeBlocks";

/** Methods of a range that change the sheet. */
export const rangeEdits: Readonly<Record<string, Method<RangeTarget>>> = {
  Insert: (range, args, host) => {
    // The range follows its cells; what is returned are the empty ones in their place.
    const area = areaOf(range);
    insert(range, args.choice(0, ["Down", "Right"] as const), host);
    return rangeOf(range.sheet, area);
  },
  Delete: (range, args, host) => {
    remove(range, args.choice(0, ["Up", "Left"] as const), host);
    return null;
  },
  Clear: (range, args, host) => {
    clearRange(range, args, host);
    return null;
  },
  Merge: (range, args, host) => {
    const area = areaOf(range);
    requireAllowed(range.sheet, "allowFormatCells");
    if (range.sheet.tables.some((table) => intersect(table.area, area) !== null)) {
      throw invalidArgument("cells of a table cannot be merged");
    }
    requireNoBlocks(range.sheet, area);
    mergeCells(host.workbook, range.sheet, area, args.flag(0));
    return null;
  },
  Unmerge: (range, _args, host) => {
    requireAllowed(range.sheet, "allowFormatCells");
    unmergeCells(host.workbook, range.sheet, areaOf(range));
    return null;
  },
  CopyFrom: (range, args, host) => {
    copyFrom(range, args, host);
    return null;
  },
  Select: (range, _args, host) => {
    if (range.sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "the sheet is hidden");
    range.sheet.selection = areaOf(range);
    host.workbook.activeSheet = range.sheet;
    raiseSheetEvent(host, range.sheet, SHEET_EVENT.selectionChanged, {});
    return null;
  },
  Calculate: (_range, _args, host) => {
    host.calculation.calculate("Recalculate");
    return null;
  },
  SetDirty: (range, _args, host) => {
    host.workbook.notify({ kind: "cells", sheet: range.sheet, area: areaOf(range) });
    return null;
  },
};

function insert(range: RangeTarget, direction: "Down" | "Right", host: Host): void {
  const { sheet } = range;
  const area = areaOf(range);
  const byRow = insertsRows(area, direction === "Down");
  requireAllowed(sheet, byRow ? "allowInsertRows" : "allowInsertColumns");
  if (!isWholeLine(area)) requireWritableCells(host.workbook, sheet, area);
  requireShiftable(sheet, movedCells(area, byRow), byRow);
  requireRoom(range, area, byRow);
  insertCells(host.workbook, sheet, area, byRow ? "Down" : "Right", host.references.ranges());
  raiseCellsChanged(host, sheet, area, { changeType: changeType(area, "Inserted") });
}

function remove(range: RangeTarget, direction: "Up" | "Left", host: Host): void {
  const { sheet } = range;
  const area = areaOf(range);
  const byRow = insertsRows(area, direction === "Up");
  requireAllowed(sheet, byRow ? "allowDeleteRows" : "allowDeleteColumns");
  requireWritableCells(host.workbook, sheet, area);
  if (byRow) requireUnfiltered(host, sheet, area, "Range.Delete");
  requireUncutBlocks(sheet, area);
  requireShiftable(sheet, movedCells(area, byRow), byRow);
  deleteCells(host.workbook, sheet, area, byRow ? "Up" : "Left", host.references.ranges());
  keepTableRow(host, sheet, area);
  raiseCellsChanged(host, sheet, area, { changeType: changeType(area, "Deleted") });
}

/** Whole rows always shift up and down, whole columns sideways. */
function insertsRows(area: Area, asked: boolean): boolean {
  if (isEntireRow(area)) return true;
  return isEntireColumn(area) ? false : asked;
}

function isWholeLine(area: Area): boolean {
  return isEntireRow(area) || isEntireColumn(area);
}

function movedCells(area: Area, byRow: boolean): Area {
  return byRow ? { ...area, bottom: SHEET_ROWS - 1 } : { ...area, right: SHEET_COLUMNS - 1 };
}

/** Excel does not push filled cells off the sheet. */
function requireRoom(range: RangeTarget, area: Area, byRow: boolean): void {
  const used = range.sheet.cells.usedArea(true);
  if (used === null) return;
  const moved = intersect(used, movedCells(area, byRow));
  if (moved === null) return;
  const over = byRow
    ? moved.bottom + rowCount(area) >= SHEET_ROWS
    : moved.right + columnCount(area) >= SHEET_COLUMNS;
  if (over) throw new ApiError("InvalidOperation", "filled cells would be pushed off the sheet");
}

function changeType(area: Area, what: "Inserted" | "Deleted"): CellChangeType {
  if (isEntireRow(area)) return `Row${what}`;
  return isEntireColumn(area) ? `Column${what}` : `Cell${what}`;
}
