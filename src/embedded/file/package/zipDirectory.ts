import { inflateSync } from "fflate";
import { FileError } from "../fileError";

/** One file of a zip. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked bytes. */
  readonly size: number;
  readonly crc: number;
  /** Unpacks the content; throws `file-damaged`. */
  read(): Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END_64_SIGNATURE = 0x06064b50;
const LOCATOR_64_SIGNATURE = 0x07064b50;
const FILE_SIGNATURE = 0x02014b50;
const FULL_32 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/** The central directory of a zip (PKWARE APPNOTE 4.3), zip64 included; throws `file-damaged` when there is none. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw new FileError("file-damaged", {}, { cause: error });
    throw error;
  }
}

function readEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let position = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(position, true) !== FILE_SIGNATURE) throw new RangeError("the directory is broken");
    entries.push(readEntry(bytes, view, position));
    position +=
      46 +
      view.getUint16(position + 28, true) +
      view.getUint16(position + 30, true) +
      view.getUint16(position + 32, true);
  }
  return entries;
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

function readEntry(bytes: Uint8Array, view: DataView, position: number): ZipEntry {
  const nameLength = view.getUint16(position + 28, true);
  const name = decodeName(bytes.subarray(position + 46, position + 46 + nameLength));
  const method = view.getUint16(position + 10, true);
  const encrypted = (view.getUint16(position + 8, true) & 1) === 1;
  const sizes = readSizes(view, position, nameLength);
  const read = (): Uint8Array => {
    if (encrypted) throw new FileError("file-encrypted", { part: name });
    const start =
      sizes.local + 30 + view.getUint16(sizes.local + 26, true) + view.getUint16(sizes.local + 28, true);
    const packed = bytes.subarray(start, start + sizes.packed);
    return unpack(packed, method, sizes.size, name);
  };
  return { name, size: sizes.size, crc: view.getUint32(position + 16, true), read };
}

function readSizes(
  view: DataView,
  position: number,
  nameLength: number,
): { packed: number; size: number; local: number } {
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

function unpack(packed: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === STORED) return packed.slice();
  if (method !== DEFLATED) throw new FileError("file-damaged", { part: name });
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (error) {
    throw new FileError("file-damaged", { part: name }, { cause: error });
  }
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
