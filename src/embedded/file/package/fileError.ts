/** Why a file cannot be opened; sentences for people are made from these by the entries. */
export type FileErrorCode =
  /** No bytes at all, or a text file with no cell. */
  | "file-empty"
  /** A zip or an XML part that cannot be read to its end. `part` names it when known. */
  | "file-damaged"
  /** Protected with a password to open. */
  | "file-encrypted"
  /** The binary format of Excel 97–2003. */
  | "file-legacy-xls"
  /** The binary format .xlsb. */
  | "file-binary-xlsb"
  /** Something else: a picture, a text document, a zip of other things. */
  | "file-not-a-workbook"
  /** More bytes, rows or columns than can be held. */
  | "file-too-large"
  /** A text file in which a quoted field does not end. `line` says where it begins. */
  | "file-quote-open";

/** A file that cannot be opened, with a stable code and the facts a message needs. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }
}
