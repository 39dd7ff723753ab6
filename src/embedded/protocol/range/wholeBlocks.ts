import type { Area } from "../../model/area";
import { containsArea, intersect } from "../../model/area";
import { isEnteredOverCells } from "../../model/edits/arrayFormulas";
import type { Sheet } from "../../model/sheet";
import { ApiError } from "../apiError";

/** @throws InvalidOperation, PivotTableRangeConflict where Excel would not write or empty the cells of the area. */
export function requireWritableBlocks(sheet: Sheet, area: Area): void {
  if (enteredArrays(sheet).some((block) => isCut(block, area))) throw partOfArray(sheet);
  if (sheet.pivotTables.some(({ whole }) => intersect(whole, area) !== null)) throw partOfPivot(sheet);
}

/** As `requireWritableBlocks`, where nothing of an array formula may change places: sorting, merging. */
export function requireNoBlocks(sheet: Sheet, area: Area): void {
  if (enteredArrays(sheet).some((block) => intersect(block, area) !== null)) throw partOfArray(sheet);
  requireWritableBlocks(sheet, area);
}

/**
 * Before cells are emptied, are deleted or shift up to the sheet's edge: what lies whole in the area goes with them.
 * @throws InvalidOperation, PivotTableRangeConflict where only a part would.
 */
export function requireUncutBlocks(sheet: Sheet, area: Area): void {
  if (enteredArrays(sheet).some((block) => isCut(block, area))) throw partOfArray(sheet);
  if (sheet.pivotTables.some(({ whole }) => isCut(whole, area))) throw partOfPivot(sheet);
}

function isCut(block: Area, area: Area): boolean {
  return intersect(block, area) !== null && !containsArea(area, block);
}

function enteredArrays(sheet: Sheet): readonly Area[] {
  return sheet.arrayFormulas.filter(isEnteredOverCells);
}

function partOfArray(sheet: Sheet): ApiError {
  return new ApiError("InvalidOperation", `part of an array formula on "${sheet.name}" can't be changed`);
}

function partOfPivot(sheet: Sheet): ApiError {
  return new ApiError("PivotTableRangeConflict", `a pivot table on "${sheet.name}" would be changed`);
}
