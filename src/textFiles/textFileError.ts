/**
 * Why a text cannot be read as a table.
 *
 * - `file-empty`: no field. Data: fileName.
 * - `file-too-large`: more than a sheet holds. Data: rows or columns, most.
 * - `file-quote-open`: a quoted field does not end. Data: line, where it begins.
 */
export type TextFileErrorCode = "file-empty" | "file-too-large" | "file-quote-open";

/** A text that is no table; see TextFileErrorCode for the codes and their data. */
export class TextFileError extends Error {
  override readonly name = "TextFileError";

  constructor(
    readonly code: TextFileErrorCode,
    readonly data: Readonly<Record<string, string | number>>,
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
