import type { Workbook } from "../model/workbook";
import { readCsv } from "./csv/readCsv";
import { fileKind } from "./package/fileKind";
import { readPackage } from "./package/zip";
import { readWorkbook } from "./read/readWorkbook";

/**
 * Opens a workbook: .xlsx, .xlsm, .xltx, .xltm (by any producer, transitional or strict) or .csv.
 * @param fileName tells a CSV file and names its sheet
 * Throws FileError: file-empty, file-damaged, file-encrypted, file-legacy-xls, file-binary-xlsb, file-not-a-workbook,
 * file-too-large, file-quote-open.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  if (fileKind(bytes, fileName) === "text") return readCsv(bytes, fileName);
  return readWorkbook(readPackage(bytes), fileName);
}
