import type { Area } from "../area";
import { columnCount } from "../area";
import { type Shift, shiftInterval } from "../references/shiftFormula";
import type { LineOutline, Sheet, SheetFilter, Table } from "../sheet";
import type { Workbook } from "../workbook";
import { dropGoneRemarks } from "./remarks";
import { liesWithin, shiftArea } from "./shiftArea";
import { adjustTableColumns } from "./tableColumns";

/** Moves everything of a sheet that stands on cells: merges, tables, rules, sizes, breaks. */
export function shiftSheetParts(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  sheet.merges = shiftAreas(sheet.merges, shift);
  for (const rule of sheet.conditionalFormats) rule.areas = shiftAreas(rule.areas, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  for (const validation of sheet.validations) validation.areas = shiftAreas(validation.areas, shift);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.hyperlinks = keepShifted(sheet.hyperlinks, shift);
  sheet.remarks = sheet.remarks.flatMap(({ ref, area }) => {
    const moved = shiftArea(area, shift);
    return moved === null ? [] : [{ ref, area: moved }];
  });
  dropGoneRemarks(sheet);
  sheet.pivotTables = sheet.pivotTables.filter((pivot) => {
    const [area, whole] = [shiftArea(pivot.area, shift), shiftArea(pivot.whole, shift)];
    if (area === null || whole === null) return false;
    [pivot.area, pivot.whole] = [area, whole];
    return true;
  });
  sheet.tables = sheet.tables.filter((table) => shiftTable(workbook, sheet, table, shift));
  if (sheet.autoFilter !== null) sheet.autoFilter = shiftFilter(sheet.autoFilter, shift);
  sheet.selection = shiftArea(sheet.selection, shift) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  shiftPages(sheet, shift);
  if (shift.across === undefined) shiftLines(sheet, shift);
}

function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
}

function keepShifted<Item extends { area: Area }>(items: readonly Item[], shift: Shift): Item[] {
  return items.filter((item) => {
    const area = shiftArea(item.area, shift);
    if (area !== null) item.area = area;
    return area !== null;
  });
}

/** Criteria stay with their columns. */
function shiftFilter({ area: before, columns }: SheetFilter, shift: Shift): SheetFilter | null {
  const area = shiftArea(before, shift);
  if (area === null) return null;
  if (columnCount(area) === columnCount(before)) return { area, columns };
  const moved = columns.flatMap((column) => {
    const at = before.left + column.place;
    const left = shiftArea({ ...before, left: at, right: at }, shift)?.left;
    return left === undefined ? [] : [{ ...column, place: left - area.left }];
  });
  return { area, columns: moved };
}

/** Whether the table is still there. Columns that came or went inside it come and go in its list. */
function shiftTable(workbook: Workbook, sheet: Sheet, table: Table, shift: Shift): boolean {
  const area = shiftArea(table.area, shift);
  if (area === null) return false;
  const before = table.area;
  table.area = area;
  if (shift.axis === "column" && liesWithin(before, shift) && columnCount(area) !== columnCount(before)) {
    adjustTableColumns(workbook, sheet, table, shift, before);
  }
  return true;
}

function shiftPages(sheet: Sheet, shift: Shift): void {
  const { pageLayout } = sheet;
  if (pageLayout.printArea !== null) pageLayout.printArea = shiftArea(pageLayout.printArea, shift);
  if (shift.across !== undefined) return;
  if (shift.axis === "row") {
    if (pageLayout.titleRows !== null) pageLayout.titleRows = shiftLine(pageLayout.titleRows, shift);
    pageLayout.rowBreaks = pageLayout.rowBreaks
      .map((row) => shiftInterval(row, row, shift)?.first)
      .filter((row) => row !== undefined);
  } else if (pageLayout.titleColumns !== null) {
    pageLayout.titleColumns = shiftLine(pageLayout.titleColumns, shift);
  }
}

function shiftLine(
  line: { first: number; last: number },
  shift: Shift,
): { first: number; last: number } | null {
  return shiftInterval(line.first, line.last, shift);
}

/** Sizes, formats and visibility of whole rows or columns. */
function shiftLines(sheet: Sheet, shift: Shift): void {
  const byRow = shift.axis === "row";
  shiftMap(byRow ? sheet.rowHeights : sheet.columnWidths, shift);
  shiftMap(byRow ? sheet.rowFormats : sheet.columnFormats, shift);
  if (byRow) shiftMap(sheet.automaticHeights, shift);
  shiftOutlines(byRow ? sheet.rowOutlines : sheet.columnOutlines, shift);
  const hidden = byRow ? sheet.hiddenRows : sheet.hiddenColumns;
  const moved = [...hidden].map((line) => shiftInterval(line, line, shift)?.first);
  hidden.clear();
  for (const line of moved) if (line !== undefined) hidden.add(line);
}

/** Lines that are put into a group belong to it. */
function shiftOutlines(outlines: Map<number, LineOutline>, shift: Shift): void {
  if (outlines.size === 0) return;
  shiftMap(outlines, shift);
  const levelOf = (line: number): number => outlines.get(line)?.level ?? 0;
  const level = Math.min(levelOf(shift.at - 1), levelOf(shift.at + shift.inserted));
  for (let line = shift.at; level > 0 && line < shift.at + shift.inserted; line++)
    outlines.set(line, { level, collapsed: false });
}

function shiftMap<Item>(lines: Map<number, Item>, shift: Shift): void {
  const entries = [...lines];
  lines.clear();
  for (const [line, value] of entries) {
    const moved = shiftInterval(line, line, shift);
    if (moved !== null) lines.set(moved.first, value);
  }
}
