import Papa from "papaparse";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { DEFAULT_FORMAT } from "../../model/cellFormat";
import { LONGEST_SHEET_NAME } from "../../model/edits/sheets";
import { Sheet } from "../../model/sheet";
import { Workbook } from "../../model/workbook";
import { ColumnFit } from "./columnWidths";
import { excelId } from "../notation/excelId";
import { FileError } from "../package/fileError";
import { decimalCommaIn, withPoint } from "./decimalComma";
import { decodeText } from "./decodeText";
import { typeText } from "./typedText";

const SEPARATORS = [",", ";", "\t"];
/** What a cell can hold. */
const LONGEST_TEXT = 32_767;

/**
 * A CSV file (UTF-8, UTF-16, GB18030, Big5 or Shift-JIS; comma, semicolon or tab; with a comma before fractions where the
 * fields are parted by another sign) as a workbook of one sheet named after the file.
 * Throws `file-empty` without a field, `file-too-large` when it does not fit on a sheet, `file-quote-open` when a quote
 * swallows the lines that follow.
 */
export function readCsv(bytes: Uint8Array, fileName: string): Workbook {
  const { text, unsureEncoding } = decodeText(bytes);
  const { rows, delimiter } = parseRows(text.replace(/^\uFEFF/, ""));
  if (rows.length === 0) throw new FileError("file-empty", { fileName });
  if (rows.length > SHEET_ROWS)
    throw new FileError("file-too-large", { rows: rows.length, most: SHEET_ROWS });
  const workbook = new Workbook();
  workbook.fileName = fileName;
  if (unsureEncoding !== null)
    workbook.fileGuesses.push({ code: "encoding-unsure", fileName, encoding: unsureEncoding });
  const example = delimiter === "," ? null : decimalCommaIn(rows);
  if (example !== null) workbook.fileGuesses.push({ code: "decimal-commas", fileName, example });
  const sheet = new Sheet(excelId(1), sheetNameOf(fileName));
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet;
  fillSheet(workbook, sheet, rows, example !== null);
  return workbook;
}

/** The fields of each row, without an empty one at the end, and the sign between them. */
function parseRows(text: string): { readonly rows: readonly string[][]; readonly delimiter: string } {
  const separator = /^sep=(.)\r?\n/i.exec(text);
  const start = separator?.[0].length ?? 0;
  const delimiter = separator?.[1] ?? detectSeparator(text);
  const { data, errors } = Papa.parse<string[]>(text.slice(start), { delimiter, skipEmptyLines: false });
  requireClosedQuotes(data, errors, text, start);
  if (data.at(-1)?.join("") === "") data.pop();
  return { rows: data, delimiter };
}

function fillSheet(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly (readonly string[])[],
  hasDecimalCommas: boolean,
): void {
  const formatOf = formatFinder(workbook);
  const columns = new ColumnFit();
  rows.forEach((fields, row) => {
    fillRow(sheet, row, hasDecimalCommas ? fields.map(withPoint) : fields, formatOf);
    columns.see(fields);
  });
  columns.fit(sheet);
}

/** A quote that does not end, or ends in the middle of another row's field, makes one cell of many rows. */
function requireClosedQuotes(
  data: readonly string[][],
  errors: readonly Papa.ParseError[],
  text: string,
  start: number,
): void {
  const open = errors.find(
    ({ code, row }) =>
      code === "MissingQuotes" ||
      (code === "InvalidQuotes" && data[row ?? 0]?.some((field) => /[\r\n]/.test(field)) === true),
  );
  if (open === undefined) return;
  const before = text.slice(0, start + (open.index ?? 0));
  throw new FileError("file-quote-open", { line: before.split(/\r\n|\r|\n/).length });
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

/** The separator that cuts the first lines into most columns. */
function detectSeparator(text: string): string {
  const sample = Papa.parse<string[]>(text.slice(0, 100_000), { preview: 1, delimiter: "\n" });
  const head = text.slice(0, Math.max(sample.meta.cursor, 4096));
  const columns = SEPARATORS.map((delimiter) => {
    const rows = Papa.parse<string[]>(head, { delimiter, preview: 10 }).data;
    return rows[0]?.length ?? 0;
  });
  return SEPARATORS[columns.indexOf(Math.max(...columns))] ?? ",";
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

function fillRow(
  sheet: Sheet,
  row: number,
  fields: readonly string[],
  formatOf: (numberFormat: string) => number,
): void {
  if (fields.length > SHEET_COLUMNS) {
    throw new FileError("file-too-large", { columns: fields.length, most: SHEET_COLUMNS });
  }
  fields.forEach((field, column) => {
    const { value, numberFormat } = typeText(field.slice(0, LONGEST_TEXT));
    if (value === null) return;
    sheet.cells.setValue(row, column, value);
    sheet.cells.setFormat(row, column, formatOf(numberFormat));
  });
}
