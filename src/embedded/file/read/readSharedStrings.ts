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

/** Reads a shared strings part; no part gives none. */
export function readSharedStrings(bytes: Uint8Array | undefined): SharedStrings {
  const texts: string[] = [];
  const rich = new Set<number>();
  if (bytes === undefined) return { texts, rich };
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
