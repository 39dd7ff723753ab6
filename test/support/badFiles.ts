import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { Sheet } from "../../src/embedded/model/sheet";
import { Workbook } from "../../src/embedded/model/workbook";

/** An .xlsx file whose one sheet, 数据, has these rows from its first cell on. */
export function workbookFile(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const workbook = new Workbook();
  const sheet = new Sheet("1", "数据");
  workbook.sheets.push(sheet);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      sheet.cells.setValue(row, column, cell);
    });
  });
  sheet.changed = true;
  return saveWorkbook(workbook);
}

/** A compound file (the container of .xls and of encrypted workbooks) whose directory names one stream. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1536);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write(stream, 1024, "utf16le");
  return bytes;
}
