import { shownText } from "../../calculation/numberFormat/shownText";
import type { Area } from "../../model/area";
import { hasCell, intersect } from "../../model/area";
import type { CellFormat } from "../../model/cellFormat";
import { cellFormat } from "../../model/edits/formats";
import type { Sheet } from "../../model/sheet";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import { requireAllowed } from "./cellGuard";
import { areaOf } from "./rangeTarget";

/** The normal font's size: widths are counted in its characters. */
const NORMAL_SIZE = 11;
/** A line is this many times its font's size: 15 points at 11. */
const LINE_HEIGHT = 15 / NORMAL_SIZE;
const BOLD_FACTOR = 1.08;
const PADDING = 0.71;
const MAXIMUM_WIDTH = 255;
const MAXIMUM_HEIGHT = 409.5;
/** East Asian characters and full-width forms take the room of two. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]/g;

/** Widths of the range's columns, to fit what the range shows. Wrapped and merged cells do not count. */
export function autofitColumns(range: RangeTarget, host: Host): void {
  const { sheet } = range;
  requireAllowed(sheet, "allowFormatColumns");
  host.calculation.ensureCurrent();
  const cells = usedCells(range);
  if (cells === null) return;
  for (let column = cells.left; column <= cells.right; column++) {
    let widest = 0;
    for (let row = cells.top; row <= cells.bottom; row++) {
      const format = cellFormat(host.workbook, sheet, row, column);
      const text = cellText(sheet, row, column, format, host);
      if (text === "" || format.wrapText || isMerged(sheet, row, column)) continue;
      widest = Math.max(widest, ...text.split("\n").map((line) => lineWidth(line, format)));
    }
    if (widest > 0) sheet.columnWidths.set(column, Math.min(roundWidth(widest + PADDING), MAXIMUM_WIDTH));
  }
  host.workbook.notify({ kind: "cells", sheet, area: areaOf(range), formatsOnly: true });
}

/** Heights of the range's rows, to fit the lines of every cell of the row. Rows without text get the standard. */
export function autofitRows(range: RangeTarget, host: Host): void {
  const { sheet } = range;
  requireAllowed(sheet, "allowFormatRows");
  host.calculation.ensureCurrent();
  const area = areaOf(range);
  const used = sheet.cells.usedArea(true);
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= area.top && row <= area.bottom && !sheet.hiddenRows.has(row)) sheet.rowHeights.delete(row);
  }
  const last = Math.min(area.bottom, used?.bottom ?? -1);
  for (let row = area.top; row <= last; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    const height = rowHeightFor(sheet, row, used ?? area, host);
    if (height > sheet.standardHeight) sheet.rowHeights.set(row, Math.min(height, MAXIMUM_HEIGHT));
  }
  host.workbook.notify({ kind: "cells", sheet, area, formatsOnly: true });
}

function rowHeightFor(sheet: Sheet, row: number, used: Area, host: Host): number {
  let height = 0;
  for (let column = used.left; column <= used.right; column++) {
    const format = cellFormat(host.workbook, sheet, row, column);
    const text = cellText(sheet, row, column, format, host);
    if (text === "" || isMerged(sheet, row, column)) continue;
    const width = sheet.columnWidths.get(column) ?? sheet.standardWidth;
    height = Math.max(height, lineCount(text, format, width) * format.font.size * LINE_HEIGHT);
  }
  return Math.round(height * 4) / 4;
}

/** Lines of a text in a column of so many characters: without wrapping it is one. */
function lineCount(text: string, format: CellFormat, width: number): number {
  if (!format.wrapText) return 1;
  return text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(lineWidth(line, format) / Math.max(width, 1))))
    .reduce((total, lines) => total + lines, 0);
}

/** Characters of the normal font that a line takes. */
function lineWidth(line: string, { font, indentLevel }: CellFormat): number {
  const wide = line.match(WIDE)?.length ?? 0;
  const characters = line.length + wide;
  return (characters * font.size * (font.bold ? BOLD_FACTOR : 1)) / NORMAL_SIZE + indentLevel;
}

function cellText(sheet: Sheet, row: number, column: number, format: CellFormat, host: Host): string {
  const value = sheet.cells.getValue(row, column);
  if (value === null) return "";
  return typeof value === "string" ? value : shownText(host.workbook, value, format.numberFormat);
}

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => hasCell(merge, row, column));
}

function usedCells(range: RangeTarget): Area | null {
  const used = range.sheet.cells.usedArea(true);
  return used === null ? null : intersect(used, areaOf(range));
}

function roundWidth(characters: number): number {
  return Math.round(characters * 100) / 100;
}
