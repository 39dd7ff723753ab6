import { FileError } from "./fileError";
import type { ZipCodec } from "./zipCodec";

/** The method of packing in a zip's directory. */
export const DEFLATED = 8;

/** What the directory says of one file. */
interface EntryFacts {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Bytes: packed, unpacked, and before it in the zip. */
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

/** What goes into a zip as it is packed. */
export interface PackedPieces {
  readonly method: number;
  readonly crc: number;
  /** Unpacked bytes. */
  readonly size: number;
  readonly packedPieces: () => readonly Uint8Array[];
}

/** One file of a zip, as it stands there. */
export class ZipEntry implements PackedPieces {
  constructor(
    private readonly zip: Uint8Array,
    private readonly facts: EntryFacts,
    private readonly codec: ZipCodec,
  ) {}

  get name(): string {
    return this.facts.name;
  }

  get method(): number {
    return this.facts.method;
  }

  get crc(): number {
    return this.facts.crc;
  }

  /** Unpacked bytes, as declared. */
  get size(): number {
    return this.facts.size;
  }

  get packedSize(): number {
    return this.facts.packed;
  }

  /** The content as it is packed; throws `file-damaged` and `file-encrypted`. */
  packed(): Uint8Array {
    const { name, isEncrypted, local, packed } = this.facts;
    if (isEncrypted) throw new FileError("file-encrypted", { part: name });
    const view = new DataView(this.zip.buffer, this.zip.byteOffset, this.zip.byteLength);
    if (local + 30 > this.zip.length) throw new FileError("file-damaged", { part: name });
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > this.zip.length) throw new FileError("file-damaged", { part: name });
    return this.zip.subarray(start, start + packed);
  }

  packedPieces(): readonly Uint8Array[] {
    return [this.packed()];
  }

  /** The content, never more than declared; throws `file-damaged` where it is not what the directory says. */
  unpack(): Uint8Array {
    const { name, size, crc } = this.facts;
    const content = this.content();
    if (content.length !== size || this.codec.crc32(content) !== crc)
      throw new FileError("file-damaged", { part: name });
    return content;
  }

  private content(): Uint8Array {
    const { name, method, size } = this.facts;
    const packed = this.packed();
    if (method === STORED) return packed.slice();
    // deflate shrinks to a 1,032nd at most: what declares more would only fill memory with nothing
    if (method !== DEFLATED || size > packed.length * 1032 + 1032)
      throw new FileError("file-damaged", { part: name });
    try {
      return this.codec.inflate(packed, size);
    } catch (error) {
      throw new FileError("file-damaged", { part: name }, { cause: error });
    }
  }
}

const END_SIGNATURE = 0x06054b50;
const END_64_SIGNATURE = 0x06064b50;
const LOCATOR_64_SIGNATURE = 0x07064b50;
const FILE_SIGNATURE = 0x02014b50;
const FULL_32 = 0xffffffff;
const STORED = 0;

/** The central directory of a zip (PKWARE APPNOTE 4.3), zip64 included; throws `file-damaged` when there is none. */
export function readDirectory(bytes: Uint8Array, codec: ZipCodec): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view, codec);
  } catch (error) {
    if (error instanceof RangeError) throw new FileError("file-damaged", {}, { cause: error });
    throw error;
  }
}

function readEntries(bytes: Uint8Array, view: DataView, codec: ZipCodec): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(position, true) !== FILE_SIGNATURE) throw new RangeError("the directory is broken");
    const facts = readFacts(bytes, view, position);
    requireSameName(bytes, view, facts);
    entries.push(new ZipEntry(bytes, facts, codec));
    position +=
      46 +
      view.getUint16(position + 28, true) +
      view.getUint16(position + 30, true) +
      view.getUint16(position + 32, true);
  }
  if (view.getUint32(position, true) === FILE_SIGNATURE)
    throw new RangeError("more entries than were counted");
  return entries;
}

/** A name that was damaged in the directory would take its part out of the workbook without a word. */
function requireSameName(bytes: Uint8Array, view: DataView, { name, local }: EntryFacts): void {
  const start = local + 30;
  const localName = decodeName(bytes.subarray(start, start + view.getUint16(local + 26, true)));
  if (localName !== name) throw new FileError("file-damaged", { part: name });
}

function findDirectory(view: DataView): { count: number; offset: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (offset !== FULL_32 && count !== 0xffff) return { count, offset };
    if (view.getUint32(at - 20, true) !== LOCATOR_64_SIGNATURE) return { count, offset };
    const end64 = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(end64, true) !== END_64_SIGNATURE)
      throw new RangeError("the zip64 directory is broken");
    return {
      count: Number(view.getBigUint64(end64 + 32, true)),
      offset: Number(view.getBigUint64(end64 + 48, true)),
    };
  }
  throw new RangeError("a zip without its directory");
}

function readFacts(bytes: Uint8Array, view: DataView, position: number): EntryFacts {
  const nameLength = view.getUint16(position + 28, true);
  const name = decodeName(bytes.subarray(position + 46, position + 46 + nameLength));
  const method = view.getUint16(position + 10, true);
  const isEncrypted = (view.getUint16(position + 8, true) & 1) === 1;
  const crc = view.getUint32(position + 16, true);
  return { name, method, isEncrypted, crc, ...readSizes(view, position, nameLength) };
}

function readSizes(
  view: DataView,
  position: number,
  nameLength: number,
): Pick<EntryFacts, "packed" | "size" | "local"> {
  const packed = view.getUint32(position + 20, true);
  const size = view.getUint32(position + 24, true);
  const local = view.getUint32(position + 42, true);
  if (packed !== FULL_32 && size !== FULL_32 && local !== FULL_32) return { packed, size, local };
  let extra = position + 46 + nameLength;
  const end = extra + view.getUint16(position + 30, true);
  while (extra < end && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true);
  let next = extra + 4;
  const wide = (value: number): number => {
    if (value !== FULL_32) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  const wideSize = wide(size);
  const widePacked = wide(packed);
  return { size: wideSize, packed: widePacked, local: wide(local) };
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
