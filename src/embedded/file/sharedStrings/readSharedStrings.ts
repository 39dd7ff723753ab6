import { FileError } from "../package/fileError";
import type { PackageReader } from "../package/packageReader";
import { utf8Bytes } from "../package/partText";
import { ByteScanner, nameKey, TagKind } from "../xml/byteScanner";
import { decodeControls } from "../xml/escape";

/** The shared strings of a workbook. */
export interface SharedStrings {
  /** Plain text by index: runs joined, phonetic guides left out. */
  readonly texts: readonly string[];
  /** The indexes of strings that have looks, or how they are read out, inside. */
  readonly rich: ReadonlySet<number>;
  /** The indexes of others with blanks at their ends, by text: only a shared string keeps these. */
  readonly spaced: ReadonlyMap<string, number>;
}

const ITEM = nameKey("si");
const TEXT = nameKey("t");
const RUN = nameKey("r");
const PHONETIC = nameKey("rPh");

/** Reads a workbook's shared strings; no part gives none. Throws `file-damaged` with the part's name. */
export function readSharedStrings(reader: PackageReader, workbookPart: string): SharedStrings {
  const part = reader.related(workbookPart, "sharedStrings") ?? "";
  const bytes = reader.bytes(part);
  if (bytes === undefined) return { texts: [], rich: new Set(), spaced: new Map() };
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
  const spaced = new Map<string, number>();
  const scanner = new ByteScanner(utf8Bytes(bytes));
  let text = "";
  let phonetic = false;
  for (let tag = scanner.next(); tag !== TagKind.End; tag = scanner.next()) {
    const { name } = scanner;
    if (name === TEXT && tag === TagKind.Close && !phonetic) {
      text += scanner.decode(scanner.textStart, scanner.textEnd);
    } else if (name === PHONETIC) {
      phonetic = tag === TagKind.Open;
      rich.add(texts.length);
    } else if (name === RUN) rich.add(texts.length);
    else if (name === ITEM && tag !== TagKind.Open) {
      const plain = decodeControls(text);
      if (/^\s|\s$/.test(plain) && !rich.has(texts.length)) spaced.set(plain, texts.length);
      texts.push(plain);
      text = "";
    }
  }
  return { texts, rich, spaced };
}
