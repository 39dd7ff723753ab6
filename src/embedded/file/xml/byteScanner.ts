import { unescapeXml } from "./escape";
import { TextPool } from "./textPool";

/** What the scanner stands on. */
export const TagKind = { End: 0, Open: 1, Close: 2, Empty: 3 } as const;
export type TagKind = (typeof TagKind)[keyof typeof TagKind];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Bytes; a cell holds 32,767 characters, each of which may be written as a reference. */
const LONGEST_TEXT = 1_000_000;
const LESS = 60;
const GREATER = 62;
const AMPERSAND = 38;
const RETURN = 13;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** A local name's last four letters as one number: enough to tell the names inside sheetData apart. */
export function nameKey(name: string): number {
  let key = 0;
  for (let index = 0; index < name.length; index++) key = (key << 8) | (name.charCodeAt(index) & 255);
  return key;
}

/**
 * Walks the tags of UTF-8 XML without making a string of it: a sheet of a million rows is larger than one string may be.
 * After `next`, `name` is the tag's key and `textStart … textEnd` the text before it.
 */
export class ByteScanner {
  name = 0;
  textStart = 0;
  textEnd = 0;
  attributeCount = 0;
  private readonly pool: TextPool;
  private readonly attributeNames = new Int32Array(32);
  private readonly attributeStarts = new Float64Array(32);
  private readonly attributeEnds = new Float64Array(32);

  constructor(
    readonly bytes: Uint8Array,
    public position = 0,
    readonly end = bytes.length,
  ) {
    this.pool = new TextPool(bytes, end - position);
  }

  /** Moves behind the next tag. Throws RangeError where the text ends inside a tag. */
  next(): TagKind {
    const { bytes, end } = this;
    this.textStart = this.position;
    let open = this.position;
    for (;;) {
      while (open < end && bytes[open] !== LESS) open++;
      if (open >= end) return TagKind.End;
      const mark = bytes[open + 1];
      if (mark !== 33 && mark !== 63) break;
      open = this.skipMarkup(open, mark);
    }
    this.textEnd = open;
    const closing = bytes[open + 1] === SLASH;
    this.position = this.readName(open + (closing ? 2 : 1));
    const empty = this.readAttributes();
    if (closing) return TagKind.Close;
    return empty ? TagKind.Empty : TagKind.Open;
  }

  /** Index of an attribute by its key, -1 when the tag has none. */
  attributeIndex(key: number): number {
    for (let index = 0; index < this.attributeCount; index++)
      if (this.attributeNames[index] === key) return index;
    return -1;
  }

  /** The attribute's value as `nameKey` makes a number of a name, 0 when the tag has none. */
  attributeKey(key: number): number {
    const index = this.attributeIndex(key);
    if (index < 0) return 0;
    let value = 0;
    for (let at = this.attributeStart(index); at < this.attributeEnd(index); at++)
      value = (value << 8) | (this.bytes[at] ?? 0);
    return value;
  }

  /** The attribute's text, null when the tag has none. */
  attributeText(key: number): string | null {
    const index = this.attributeIndex(key);
    return index < 0 ? null : this.decode(this.attributeStart(index), this.attributeEnd(index));
  }

  attributeStart(index: number): number {
    return this.attributeStarts[index] ?? 0;
  }

  attributeEnd(index: number): number {
    return this.attributeEnds[index] ?? 0;
  }

  /** The text of a stretch, entities, comments and CDATA resolved. */
  decode(start: number, end: number): string {
    return this.pool.get(start, end, this.decodeAnew);
  }

  private readonly decodeAnew = (start: number, end: number): string => {
    const { bytes } = this;
    if (end - start < 40 && isPlainAscii(bytes, start, end)) return asciiText(bytes, start, end);
    if (end - start > LONGEST_TEXT) throw new RangeError("a text is longer than any cell holds");
    return plainText(decoder.decode(bytes.subarray(start, end)));
  };

  /** The number of a stretch, NaN for none. */
  decodeNumber(start: number, end: number): number {
    const { bytes } = this;
    const negative = bytes[start] === 45;
    const first = negative ? start + 1 : start;
    if (end - first > 15 || end === first) return this.slowNumber(start, end);
    let mantissa = 0;
    let decimals = -1;
    for (let at = first; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (isDigit(byte)) {
        mantissa = mantissa * 10 + byte - 48;
        if (decimals >= 0) decimals++;
      } else if (byte === 46 && decimals < 0) decimals = 0;
      else return this.slowNumber(start, end);
    }
    const value = mantissa / powerOfTen(decimals);
    return negative ? -value : value;
  }

  private slowNumber(start: number, end: number): number {
    // past the pool: a number of so many digits hardly comes twice
    const text = this.decodeAnew(start, end).trim();
    return text === "" ? NaN : Number(text);
  }

  private skipMarkup(open: number, mark: number): number {
    const { bytes, end } = this;
    const cdata = mark === 33 && bytes[open + 2] === 91;
    const comment = mark === 33 && bytes[open + 2] === 45;
    const before = cdata ? 93 : comment ? 45 : 63;
    // a document type's entities could grow without end
    if (mark !== before && before === 63) throw new RangeError("document types are not accepted");
    for (let at = open + 2; at < end; at++) {
      if (bytes[at] !== GREATER) continue;
      if (bytes[at - 1] === before && (mark === 63 || bytes[at - 2] === before)) return at + 1;
    }
    throw new RangeError("a comment is not closed");
  }

  private readName(start: number): number {
    const { bytes, end } = this;
    let key = 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === GREATER || byte === SLASH || byte <= 32) {
        this.name = key;
        return at;
      }
      key = byte === COLON ? 0 : (key << 8) | byte;
    }
    throw new RangeError("a tag is not closed");
  }

  /** Reads to the tag's end; true when it closes itself. */
  private readAttributes(): boolean {
    const { bytes, end } = this;
    let at = this.position;
    let slash = false;
    this.attributeCount = 0;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte === GREATER) {
        this.position = at + 1;
        return slash;
      }
      if (byte === SLASH || byte <= 32) {
        slash = byte === SLASH;
        at++;
      } else at = this.readAttribute(at);
    }
    throw new RangeError("a tag is not closed");
  }

  private readAttribute(start: number): number {
    const { bytes, end } = this;
    let at = start;
    let key = 0;
    for (; at < end && bytes[at] !== EQUALS; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 32) key = byte === COLON ? 0 : (key << 8) | byte;
    }
    at++;
    while (at < end && (bytes[at] ?? 0) <= 32) at++;
    const quote = bytes[at];
    const valueStart = at + 1;
    let valueEnd = valueStart;
    while (valueEnd < end && bytes[valueEnd] !== quote) valueEnd++;
    if (valueEnd >= end) throw new RangeError("an attribute is not closed");
    const index = Math.min(this.attributeCount, 31);
    this.attributeNames[index] = key;
    this.attributeStarts[index] = valueStart;
    this.attributeEnds[index] = valueEnd;
    this.attributeCount = index + 1;
    return valueEnd + 1;
  }
}

/** Whether a stretch is ASCII without anything to resolve. */
function isPlainAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127 || byte === AMPERSAND || byte === RETURN || byte === LESS) return false;
  }
  return true;
}

/** A text of ASCII alone, four characters at a time: each step makes a string. */
function asciiText(bytes: Uint8Array, start: number, end: number): string {
  const { fromCharCode } = String;
  let text = "";
  let at = start;
  for (; at + 3 < end; at += 4) {
    text += fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0);
  }
  for (; at < end; at++) text += fromCharCode(bytes[at] ?? 0);
  return text;
}

/** 1 without decimals, which most numbers have not: a place before the first of an array is slow to miss. */
function powerOfTen(decimals: number): number {
  return decimals > 0 ? (POWERS_OF_TEN[decimals] ?? 1) : 1;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

function plainText(raw: string): string {
  let text = raw;
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (!text.includes("<")) return unescapeXml(text);
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith("<![CDATA[")) return piece.slice(9, -3);
      return piece.startsWith("<") ? "" : unescapeXml(piece);
    })
    .join("");
}
