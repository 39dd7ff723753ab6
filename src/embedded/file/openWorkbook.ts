import type { Workbook } from "../model/workbook";
import { readCsv } from "./csv/readCsv";
import { fileKind } from "./package/fileKind";
import { readPackage } from "./package/zip";
import { PORTABLE_CODEC, type ZipCodec } from "./package/zipCodec";
import { readWorkbook } from "./read/readWorkbook";

/**
 * Opens a workbook: .xlsx, .xlsm, .xltx, .xltm (by any producer, transitional or strict) or .csv.
 * @param fileName tells a CSV file and names its sheet
 * @param codec a faster one than the one for every platform, where there is one
 * Throws FileError: file-empty, file-damaged, file-encrypted, file-legacy-xls, file-binary-xlsb, file-not-a-workbook,
 * file-too-large, file-quote-open.
 */
export function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  codec: ZipCodec = PORTABLE_CODEC,
): Workbook {
  if (fileKind(bytes, fileName) === "text") return readCsv(bytes, fileName);
  return readWorkbook(readPackage(bytes, codec), fileName);
}
