import { FileError } from "../package/fileError";
import type { PackageReader } from "../package/packageReader";
import { utf8Bytes } from "../package/partText";
import { ByteScanner, nameKey, TagKind } from "../xml/byteScanner";
import { decodeControls } from "../xml/escape";

/** The shared strings of a workbook. */
export interface SharedStrings {
  /** Plain text by index: runs joined, phonetic guides left out. */
  readonly texts: readonly string[];
  /** The indexes of strings with looks of their own inside or blanks at their ends: only a shared string keeps both. */
  readonly rich: ReadonlySet<number>;
}

const ITEM = nameKey("si");
const TEXT = nameKey("t");
const RUN = nameKey("r");
const PHONETIC = nameKey("rPh");

/** Reads a workbook's shared strings; no part gives none. Throws `file-damaged` with the part's name. */
export function readSharedStrings(reader: PackageReader, workbookPart: string): SharedStrings {
  const part = reader.related(workbookPart, "sharedStrings") ?? "";
  const bytes = reader.bytes(part);
  if (bytes === undefined) return { texts: [], rich: new Set() };
  try {
    return scanStrings(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new FileError("file-damaged", { part }, { cause: error });
    throw error;
  }
}

function scanStrings(bytes: Uint8Array): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  const scanner = new ByteScanner(utf8Bytes(bytes));
  let text = "";
  let phonetic = false;
  for (let tag = scanner.next(); tag !== TagKind.End; tag = scanner.next()) {
    const { name } = scanner;
    if (name === TEXT && tag === TagKind.Close && !phonetic) {
      text += scanner.decode(scanner.textStart, scanner.textEnd);
    } else if (name === PHONETIC) phonetic = tag === TagKind.Open;
    else if (name === RUN) rich.add(texts.length);
    else if (name === ITEM && tag !== TagKind.Open) {
      if (/^\s|\s$/.test(text)) rich.add(texts.length);
      texts.push(decodeControls(text));
      text = "";
    }
  }
  return { texts, rich };
}
