import Papa from "papaparse";
import { decimalCommaIn, withPoint } from "./decimalComma";
import { decodeText } from "./decodeText";
import { TEXT_EXTENSIONS } from "./textExtensions";
import { TextFileError } from "./textFileError";
import { typeText, type TypedText } from "./typedText";
import { wideEncoding } from "./wideEncoding";

const SEPARATORS = [",", ";", "\t"];
/** What a sheet and a cell can hold. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;

/**
 * What was guessed of a file of text: `encoding-unsure`, the encoding that it was read in, and `decimal-commas`, with a
 * number that has a comma before its fraction.
 */
export type FileGuess =
  | { readonly code: "encoding-unsure"; readonly fileName: string; readonly encoding: string }
  | { readonly code: "decimal-commas"; readonly fileName: string; readonly example: string };

/** A file of text as rows of fields. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  /** The cells that Excel would make of a row's fields. */
  readonly cellsOf: (fields: readonly string[]) => readonly TypedText[];
  readonly guesses: readonly FileGuess[];
}

/** Whether a file has the name of a text and nothing that texts never have. */
export function isTextFile(bytes: Uint8Array, fileName: string): boolean {
  const hasItsName = TEXT_EXTENSIONS.some((ending) => fileName.toLowerCase().endsWith(ending));
  return hasItsName && (wideEncoding(bytes) !== null || !bytes.subarray(0, 65_536).includes(0));
}

/**
 * A CSV file (UTF-8, UTF-16, GB18030, Big5 or Shift-JIS; comma, semicolon or tab; with a comma before fractions where the
 * fields are parted by another sign) as a table.
 *
 * @throws TextFileError `file-empty` without a field, `file-too-large` when it does not fit on a sheet, `file-quote-open`
 *   when a quote swallows the lines that follow.
 */
export function readTextTable(bytes: Uint8Array, fileName: string): TextTable {
  const { text, unsureEncoding } = decodeText(bytes);
  const { rows, delimiter } = parseRows(text.replace(/^\uFEFF/, ""));
  if (rows.length === 0) throw new TextFileError("file-empty", { fileName });
  if (rows.length > SHEET_ROWS)
    throw new TextFileError("file-too-large", { rows: rows.length, most: SHEET_ROWS });
  const tooWide = rows.find((fields) => fields.length > SHEET_COLUMNS);
  if (tooWide !== undefined)
    throw new TextFileError("file-too-large", { columns: tooWide.length, most: SHEET_COLUMNS });
  const example = delimiter === "," ? null : decimalCommaIn(rows);
  const typed = (field: string): TypedText => typeText(field.slice(0, LONGEST_TEXT));
  return {
    rows,
    cellsOf: (fields) => fields.map(example === null ? typed : (field) => typed(withPoint(field))),
    guesses: [
      ...(unsureEncoding === null
        ? []
        : [{ code: "encoding-unsure" as const, fileName, encoding: unsureEncoding }]),
      ...(example === null ? [] : [{ code: "decimal-commas" as const, fileName, example }]),
    ],
  };
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
  throw new TextFileError("file-quote-open", { line: before.split(/\r\n|\r|\n/).length });
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
