import { type Area, intersect, rowCount, SHEET_ROWS } from "../../model/area";
import type { Sheet, Table } from "../../model/sheet";
import { ApiError } from "../apiError";
import { requireUncutBlocks } from "../range/wholeBlocks";

/**
 * Whether what stands from the area downwards can move down by the area's height.
 * @param own the table that is being grown; others and merged cells must move as a whole.
 * @throws InsertDeleteConflict when they would be cut, or when cells would leave the sheet; as requireUncutBlocks.
 */
export function requireShiftableBelow(sheet: Sheet, area: Area, own: Table | null): void {
  const moved: Area = { ...area, bottom: SHEET_ROWS - 1 };
  const others = sheet.tables.filter((table) => table !== own).map((table) => table.area);
  const cut = [...others, ...sheet.merges].some(
    (other) => intersect(other, moved) !== null && (other.left < area.left || other.right > area.right),
  );
  if (cut)
    throw new ApiError("InsertDeleteConflict", "the cells would shift through a table or a merged cell");
  requireUncutBlocks(sheet, moved);
  const used = sheet.cells.usedArea(true);
  const last = used === null ? null : intersect(used, moved);
  if (last !== null && last.bottom + rowCount(area) >= SHEET_ROWS) {
    throw new ApiError("InsertDeleteConflict", "cells would leave the sheet");
  }
}
