import { FileError } from "./fileError";
import { parseXml, XmlError } from "../xml/xmlElement";
import type { XmlElement } from "../xml/xmlElement";
import { requireText } from "./packageLimits";
import { wideEncoding } from "../../../textFiles/wideEncoding";

/** The text of an XML part: UTF-8, or UTF-16 with a byte order mark. Throws `file-too-large`. */
export function partText(bytes: Uint8Array): string {
  requireText(bytes);
  return new TextDecoder(wideEncoding(bytes) ?? "utf-8").decode(bytes);
}

/** The bytes of an XML part as UTF-8. */
export function utf8Bytes(bytes: Uint8Array): Uint8Array {
  return wideEncoding(bytes) === null ? bytes : encodeText(partText(bytes));
}

/** UTF-8 bytes of a text. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The tree of an XML part; throws `file-damaged` with the part's name. */
export function parsePart(bytes: Uint8Array, part: string): XmlElement {
  return parsePartText(partText(bytes), part);
}

/** The tree of an XML part's text; throws `file-damaged` with the part's name. */
export function parsePartText(text: string, part: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    // a tag with more attributes than an expression can match is no part of a workbook either
    if (error instanceof XmlError || error instanceof RangeError)
      throw new FileError("file-damaged", { part }, { cause: error });
    throw error;
  }
}
