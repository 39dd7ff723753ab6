import { DEFAULT_FORMAT, type CellFormat } from "../../src/embedded/model/cellFormat";
import { Sheet } from "../../src/embedded/model/sheet";
import { Workbook } from "../../src/embedded/model/workbook";
import { SAMPLE_HEADINGS, type SampleCell } from "./surveySample";

const HEADER_ROW = 3;
const BANDS = [
  { title: "工单信息", left: 0, right: 7 },
  { title: "客户评价", left: 8, right: 14 },
  { title: "标记", left: 15, right: 16 },
];
const WIDTHS = [12, 10, 9, 9, 8, 11, 20, 11, 12, 10, 10, 10, 13, 34, 22, 13, 10];

function format(changes: Partial<CellFormat>): CellFormat {
  return { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, name: "宋体" }, ...changes };
}

/** Writes one cell of a call as its system exports it. */
export function writeCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  cell: SampleCell,
): void {
  if (cell === null) return;
  if (typeof cell === "object") {
    sheet.cells.setValue(row, column, cell.date);
    sheet.cells.setFormat(row, column, workbook.formats.intern(format({ numberFormat: "yyyy/m/d h:mm" })));
    return;
  }
  sheet.cells.setValue(row, column, cell);
  const text = workbook.formats.intern(format({ numberFormat: typeof cell === "string" ? "@" : "General" }));
  sheet.cells.setFormat(row, column, text);
}

function writeHeader(workbook: Workbook, sheet: Sheet, titleText: string): void {
  const font = { ...DEFAULT_FORMAT.font, name: "宋体", bold: true };
  const heading = workbook.formats.intern(
    format({
      font,
      fill: "#D9D9D9",
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
    }),
  );
  const title = workbook.formats.intern(
    format({ font: { ...font, size: 16 }, horizontalAlignment: "Center" }),
  );
  sheet.cells.setValue(0, 0, titleText);
  sheet.cells.setFormat(0, 0, title);
  sheet.cells.setValue(1, 0, "导出系统:呼叫中心回访平台  导出范围:全部技能组");
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: SAMPLE_HEADINGS.length - 1 });
  BANDS.forEach((band) => {
    sheet.cells.setValue(2, band.left, band.title);
    sheet.merges.push({ top: 2, left: band.left, bottom: 2, right: band.right });
  });
  SAMPLE_HEADINGS.forEach((text, column) => {
    sheet.cells.setFormat(2, column, heading);
    sheet.cells.setFormat(HEADER_ROW, column, heading);
    sheet.cells.setValue(HEADER_ROW, column, text);
    sheet.columnWidths.set(column, WIDTHS[column] ?? 10);
  });
  sheet.rowHeights.set(HEADER_ROW, 32);
  sheet.frozen = { rows: HEADER_ROW + 1, columns: 0 };
}

/** The calls as an exported workbook: title rows, a two-level merged header, then one row a call. */
export function sampleWorkbook(rows: readonly (readonly SampleCell[])[], title: string): Workbook {
  const workbook = new Workbook();
  const sheet = new Sheet("1", "回访明细");
  workbook.sheets.push(sheet);
  writeHeader(workbook, sheet, title);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      writeCell(workbook, sheet, HEADER_ROW + 1 + row, column, cell);
    });
  });
  sheet.changed = true;
  return workbook;
}
