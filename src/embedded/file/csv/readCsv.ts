import { TextFileError } from "../../../textFiles/textFileError";
import { readTextTable, type TextTable } from "../../../textFiles/textTable";
import { DEFAULT_FORMAT } from "../../model/cellFormat";
import { LONGEST_SHEET_NAME } from "../../model/edits/sheets";
import { Sheet } from "../../model/sheet";
import { Workbook } from "../../model/workbook";
import { ColumnFit } from "./columnWidths";
import { excelId } from "../notation/excelId";
import { FileError } from "../package/fileError";

/** A file of text as a workbook of one sheet named after the file. Throws what `readTextTable` does, as FileError. */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  const table = tableOf(bytes, fileName);
  const workbook = new Workbook();
  workbook.fileName = fileName;
  workbook.fileGuesses.push(...table.guesses);
  const sheet = new Sheet(excelId(1), sheetNameOf(fileName));
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet;
  fillSheet(workbook, sheet, table);
  return workbook;
}

function tableOf(bytes: Uint8Array, fileName: string): TextTable {
  try {
    return readTextTable(bytes, fileName);
  } catch (error) {
    if (error instanceof TextFileError) throw new FileError(error.code, error.data, { cause: error });
    throw error;
  }
}

function fillSheet(workbook: Workbook, sheet: Sheet, { rows, cellsOf }: TextTable): void {
  const formatOf = formatFinder(workbook);
  const columns = new ColumnFit();
  rows.forEach((fields, row) => {
    cellsOf(fields).forEach(({ value, numberFormat }, column) => {
      if (value === null) return;
      sheet.cells.setValue(row, column, value);
      sheet.cells.setFormat(row, column, formatOf(numberFormat));
    });
    columns.see(fields);
  });
  columns.fit(sheet);
}

/** A legal sheet name from a file's: without folders, extension and the characters that Excel refuses. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const legal = base
    .replace(/[\\/?*:[\]]/g, "_")
    .slice(0, LONGEST_SHEET_NAME)
    .replace(/^'+|'+$/g, "")
    .trim();
  if (legal === "") return "Sheet1";
  return legal.toLowerCase() === "history" ? `${legal}_` : legal;
}

/** The look of a number format; each is made once, since comparing looks is what takes the time. */
function formatFinder(workbook: Workbook): (numberFormat: string) => number {
  const known = new Map<string, number>([["General", 0]]);
  return (numberFormat) => {
    let format = known.get(numberFormat);
    if (format === undefined) {
      format = workbook.formats.intern({ ...DEFAULT_FORMAT, numberFormat });
      known.set(numberFormat, format);
    }
    return format;
  };
}
