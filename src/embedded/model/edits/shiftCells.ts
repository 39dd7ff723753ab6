import type { Area } from "../area";
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../area";
import { type Shift, shiftFormula } from "../references/shiftFormula";
import type { Sheet } from "../sheet";
import type { Workbook } from "../workbook";
import { noteArrayFormulas } from "./arrayFormulas";
import { rewriteFormulas } from "./formulas";
import { moveStoredCells } from "./moveStoredCells";
import { shiftArea } from "./shiftArea";
import { noteDrawings } from "./shiftDrawings";
import { shiftSheetParts } from "./shiftSheetParts";

/** A place that must follow its cells although the model does not hold it: a range an add-in keeps. */
export interface FollowingRange {
  readonly sheet: Sheet;
  area: Area | null;
}

/** Inserts empty cells over the area; what stands there and beyond moves down or to the right. Notifies. */
export function insertCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  direction: "Down" | "Right",
  following: Iterable<FollowingRange>,
): void {
  const shift: Shift =
    direction === "Down"
      ? { ...rowsOf(sheet, area), removed: 0, inserted: rowCount(area) }
      : { ...columnsOf(sheet, area), removed: 0, inserted: columnCount(area) };
  applyShift(workbook, sheet, shift, following);
}

/** Removes the cells of the area; what stands below moves up, or what stands to the right moves left. Notifies. */
export function deleteCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  direction: "Up" | "Left",
  following: Iterable<FollowingRange>,
): void {
  const shift: Shift =
    direction === "Up"
      ? { ...rowsOf(sheet, area), removed: rowCount(area), inserted: 0 }
      : { ...columnsOf(sheet, area), removed: columnCount(area), inserted: 0 };
  applyShift(workbook, sheet, shift, following);
}

type Place = Pick<Shift, "sheetName" | "axis" | "at" | "across">;

function rowsOf(sheet: Sheet, area: Area): Place {
  const place: Place = { sheetName: sheet.name, axis: "row", at: area.top };
  return isEntireRow(area) ? place : { ...place, across: { first: area.left, last: area.right } };
}

function columnsOf(sheet: Sheet, area: Area): Place {
  const place: Place = { sheetName: sheet.name, axis: "column", at: area.left };
  return isEntireColumn(area) ? place : { ...place, across: { first: area.top, last: area.bottom } };
}

function applyShift(
  workbook: Workbook,
  sheet: Sheet,
  shift: Shift,
  following: Iterable<FollowingRange>,
): void {
  const followDrawings = noteDrawings(sheet, shift);
  const followArrays = noteArrayFormulas(sheet);
  moveStoredCells(sheet, shift);
  followArrays(shift);
  shiftSheetParts(workbook, sheet, shift);
  followDrawings();
  for (const range of new Set(following)) {
    if (range.sheet === sheet && range.area !== null) range.area = shiftArea(range.area, shift);
  }
  rewriteFormulas(workbook, (formula, sheetName) => shiftFormula(formula, sheetName, shift));
  workbook.notify({ kind: "structure", sheet });
}
