import { isTextFile } from "../../../textFiles/textTable";
import { FileError } from "./fileError";

/** What a file is by its first bytes. */
export type FileKind = "package" | "text";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells a zip package from a text table and refuses the rest.
 * Throws `file-empty`, `file-encrypted`, `file-legacy-xls`, `file-damaged` or `file-not-a-workbook`.
 */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) throw new FileError("file-empty", { fileName });
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) throw compoundFileError(bytes, fileName);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return "package";
  if (isTextFile(bytes, fileName)) return "text";
  // BIFF 2–4, before the compound file
  if (bytes[0] === 0x09 && bytes[2] !== undefined && /\.xls$/i.test(fileName)) {
    throw new FileError("file-legacy-xls", { fileName });
  }
  throw new FileError("file-not-a-workbook", { fileName });
}

function compoundFileError(bytes: Uint8Array, fileName: string): FileError {
  if (containsWide(bytes, "EncryptedPackage")) return new FileError("file-encrypted", { fileName });
  const legacy = containsWide(bytes, "Workbook") || containsWide(bytes, "Book");
  return new FileError(legacy ? "file-legacy-xls" : "file-not-a-workbook", { fileName });
}

function containsWide(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
