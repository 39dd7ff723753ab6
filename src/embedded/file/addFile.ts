import { bareCode } from "../calculation/numberFormat/bareCode";
import { DISTANCE_1904 } from "../calculation/values/serialDate";
import type { CellFormat } from "../model/cellFormat";
import { addSheet, freeNameLike } from "../model/edits/sheets";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { sheetNameOf } from "./csv/readCsv";
import { openWorkbook } from "./openWorkbook";

/**
 * Adds the sheets of another file to a workbook, as values with their number formats, each named after the file (and
 * after its own name where the file has several). Hidden and empty sheets stay behind. Throws FileError.
 */
export function addFile(workbook: Workbook, bytes: Uint8Array, fileName: string): void {
  const other = openWorkbook(bytes, fileName);
  workbook.fileGuesses.push(...other.fileGuesses);
  const sheets = other.sheets.filter(
    (sheet) => sheet.visibility === "Visible" && sheet.cells.usedArea(true) !== null,
  );
  const base = sheetNameOf(fileName);
  for (const sheet of sheets) {
    const name = freeName(workbook, sheets.length === 1 ? base : `${base}-${sheet.name}`);
    copyCells(workbook, addSheet(workbook, name), other, sheet);
  }
}

/**
 * Adds all sheets of a workbook as Excel's insertWorksheetsFromBase64 does, under their own names, numbered where a sheet has
 * them already; formulas come as their values. Throws FileError.
 */
export function insertSheets(workbook: Workbook, bytes: Uint8Array): readonly Sheet[] {
  const other = openWorkbook(bytes, "inserted.xlsx");
  return other.sheets.map((sheet) => {
    const target = addSheet(workbook, freeName(workbook, sheet.name));
    copyCells(workbook, target, other, sheet);
    target.visibility = sheet.visibility;
    return target;
  });
}

/** "Name", "Name(2)" … */
function freeName(workbook: Workbook, wanted: string): string {
  return freeNameLike(workbook, wanted, (number) => (number === 1 ? "" : `(${String(number)})`));
}

function copyCells(workbook: Workbook, target: Sheet, other: Workbook, sheet: Sheet): void {
  const area = sheet.cells.usedArea(true);
  if (area === null) return;
  const formats = new Map<number, number>();
  const shift = (Number(other.date1904) - Number(workbook.date1904)) * DISTANCE_1904;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.getValue(row, column);
      if (value === null) continue;
      const format = sheet.cells.getFormat(row, column);
      const looks = other.formats.get(format);
      const isDate = shift !== 0 && typeof value === "number" && showsDate(looks);
      target.cells.setValue(row, column, isDate ? value + shift : value);
      const known =
        formats.get(format) ??
        workbook.formats.intern({ ...workbook.formats.get(0), numberFormat: looks.numberFormat });
      formats.set(format, known);
      target.cells.setFormat(row, column, known);
    }
  }
  sheet.columnWidths.forEach((width, column) => target.columnWidths.set(column, width));
}

function showsDate({ numberFormat }: CellFormat): boolean {
  return /[yd]/iu.test(bareCode(numberFormat));
}
