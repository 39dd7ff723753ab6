import type { Area } from "../../model/area";
import { containsArea, intersect } from "../../model/area";
import { effectiveFormat } from "../../model/edits/formats";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { accessDenied, ApiError } from "../apiError";
import { requireUncutBlocks } from "./wholeBlocks";

/** Writing values: refused with AccessDenied where the sheet is protected and a cell is locked. */
export function requireWritableCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (sheet.protection !== null && hasLockedCell(workbook, sheet, area)) {
    throw accessDenied(`the sheet "${sheet.name}" is protected`);
  }
}

/** Editing of a kind that the sheet's protection may allow: `allowFormatCells`, `allowInsertRows` … */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (sheet.protection !== null && sheet.protection.options[option] !== true) {
    throw accessDenied(`the sheet "${sheet.name}" is protected`);
  }
}

function hasLockedCell(workbook: Workbook, sheet: Sheet, area: Area): boolean {
  const used = sheet.cells.usedArea(false);
  const stored = used === null ? null : intersect(used, area);
  if (stored === null || !containsArea(stored, area)) {
    const defaults = [...sheet.columnFormats.keys(), ...sheet.rowFormats.keys()];
    if (defaults.length === 0) return true;
  }
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      if (workbook.formats.get(effectiveFormat(sheet, row, column)).locked) return true;
    }
  }
  return false;
}

/**
 * Inserting and deleting: refused where the shift would cut through a table, a merged cell, a pivot table or an array
 * formula over several cells.
 * @param moved the cells that move, up to the sheet's edge.
 * @param byRow whether they move up or down.
 */
export function requireShiftable(sheet: Sheet, moved: Area, byRow: boolean): void {
  const fits = (area: Area): boolean => {
    if (intersect(area, moved) === null) return true;
    return byRow
      ? area.left >= moved.left && area.right <= moved.right
      : area.top >= moved.top && area.bottom <= moved.bottom;
  };
  const cut = [...sheet.tables.map((table) => table.area), ...sheet.merges].find((area) => !fits(area));
  if (cut !== undefined) {
    throw new ApiError("InsertDeleteConflict", "the cells would shift through a table or a merged cell");
  }
  requireUncutBlocks(sheet, moved);
}
