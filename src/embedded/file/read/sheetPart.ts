import { FileError } from "../package/fileError";
import { encodeText, partText, utf8Bytes } from "../package/partText";
import { joinBytes } from "../package/zip";

/** A worksheet part cut around its cells, so that only the rest is ever made a string of. */
export interface SheetPart {
  readonly bytes: Uint8Array;
  /** The bytes between <sheetData> and </sheetData>; empty when there are no cells. */
  readonly cellsStart: number;
  readonly cellsEnd: number;
  /** The part with an empty <sheetData/> in place of its cells. */
  readonly frame: string;
}

const LESS = 60;
const SHEET_DATA = encodeText("sheetData");

/** Cuts a worksheet part; throws `file-damaged` when its cells do not end. */
export function cutSheetPart(original: Uint8Array, part: string): SheetPart {
  const bytes = utf8Bytes(original);
  const open = findTag(bytes, 0, 1, "forward");
  if (open < 0) return { bytes, cellsStart: 0, cellsEnd: 0, frame: partText(bytes) };
  const openEnd = bytes.indexOf(62, open);
  if (openEnd < 0) throw new FileError("file-damaged", { part });
  if (bytes[openEnd - 1] === 47) return { bytes, cellsStart: 0, cellsEnd: 0, frame: partText(bytes) };
  const close = findTag(bytes, bytes.length - 1, 2, "backward");
  if (close < openEnd) throw new FileError("file-damaged", { part });
  const closeEnd = bytes.indexOf(62, close);
  const prefix = partText(bytes.subarray(close + 2, closeEnd)).trim();
  const placeholder = encodeText(`<${prefix}/>`);
  const frame = partText(joinBytes([bytes.subarray(0, open), placeholder, bytes.subarray(closeEnd + 1)]));
  return { bytes, cellsStart: openEnd + 1, cellsEnd: close, frame };
}

/** The place of the "<" of a sheetData tag, with or without a prefix; -1 for none. `skip` = characters before the name. */
function findTag(bytes: Uint8Array, from: number, skip: number, direction: "forward" | "backward"): number {
  const step = (at: number): number =>
    direction === "forward" ? bytes.indexOf(LESS, at) : at < 0 ? -1 : bytes.lastIndexOf(LESS, at);
  for (let at = step(from); at >= 0; at = step(direction === "forward" ? at + 1 : at - 1)) {
    if (skip === 2 && bytes[at + 1] !== 47) continue;
    if (isSheetData(bytes, at + skip)) return at;
  }
  return -1;
}

function isSheetData(bytes: Uint8Array, nameStart: number): boolean {
  let at = nameStart;
  for (let length = 0; length < 20 && isNameByte(bytes[at]); length++) {
    if (bytes[at] === 58) break;
    at++;
  }
  const start = bytes[at] === 58 ? at + 1 : nameStart;
  if (!SHEET_DATA.every((byte, index) => bytes[start + index] === byte)) return false;
  return !isNameByte(bytes[start + SHEET_DATA.length]);
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && byte > 32 && byte !== 47 && byte !== 62;
}
