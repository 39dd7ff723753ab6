import { DEFAULT_FORMAT, type CellFormat } from "../../src/embedded/model/cellFormat";
import { Sheet } from "../../src/embedded/model/sheet";
import { Workbook } from "../../src/embedded/model/workbook";
import type { SampleCell } from "./surveySample";
import { CHINESE } from "./words/chinese";
import type { SampleWords } from "./words/sampleWords";

const HEADER_ROW = 3;
/** First and last column under each band. */
const BANDS = [
  [0, 7],
  [8, 14],
  [15, 16],
] as const;

function format(name: string, changes: Partial<CellFormat>): CellFormat {
  return { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, name }, ...changes };
}

/** Writes one cell of a call as its system exports it. */
export function writeCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  cell: SampleCell,
  { font, moment }: Pick<SampleWords, "font" | "moment"> = CHINESE,
): void {
  if (cell === null) return;
  if (typeof cell === "object") {
    sheet.cells.setValue(row, column, cell.date);
    sheet.cells.setFormat(row, column, workbook.formats.intern(format(font, { numberFormat: moment })));
    return;
  }
  sheet.cells.setValue(row, column, cell);
  const text = workbook.formats.intern(
    format(font, { numberFormat: typeof cell === "string" ? "@" : "General" }),
  );
  sheet.cells.setFormat(row, column, text);
}

function writeHeader(workbook: Workbook, sheet: Sheet, titleText: string, words: SampleWords): void {
  const font = { ...DEFAULT_FORMAT.font, name: words.font, bold: true };
  const heading = workbook.formats.intern(
    format(words.font, {
      font,
      fill: "#D9D9D9",
      horizontalAlignment: "Center",
      verticalAlignment: "Center",
      wrapText: true,
    }),
  );
  const title = workbook.formats.intern(
    format(words.font, { font: { ...font, size: 16 }, horizontalAlignment: "Center" }),
  );
  sheet.cells.setValue(0, 0, titleText);
  sheet.cells.setFormat(0, 0, title);
  sheet.cells.setValue(1, 0, words.system);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: words.headings.length - 1 });
  BANDS.forEach(([left, right], place) => {
    sheet.cells.setValue(2, left, words.bands[place] ?? "");
    sheet.merges.push({ top: 2, left, bottom: 2, right });
  });
  words.headings.forEach((text, column) => {
    sheet.cells.setFormat(2, column, heading);
    sheet.cells.setFormat(HEADER_ROW, column, heading);
    sheet.cells.setValue(HEADER_ROW, column, text);
    sheet.columnWidths.set(column, words.widths[column] ?? 10);
  });
  sheet.rowHeights.set(HEADER_ROW, 32);
  sheet.frozen = { rows: HEADER_ROW + 1, columns: 0 };
}

/** The calls as an exported workbook: title rows, a two-level merged header, then one row a call. */
export function sampleWorkbook(
  rows: readonly (readonly SampleCell[])[],
  title: string,
  words: SampleWords = CHINESE,
): Workbook {
  const workbook = new Workbook();
  const sheet = new Sheet("1", words.sheet);
  workbook.sheets.push(sheet);
  writeHeader(workbook, sheet, title, words);
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      writeCell(workbook, sheet, HEADER_ROW + 1 + row, column, cell, words);
    });
  });
  sheet.changed = true;
  return workbook;
}
