import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { FileError } from "../fileError";
import { crc32 } from "./crc32";
import { readDirectory } from "./zipDirectory";

/** Unpacked bytes that a package may have: past it memory ends before the work does. */
const LARGEST_PACKAGE = 3_000_000_000;
/** Zip stamps every part with a time; a fixed one makes equal workbooks equal files. */
const FIXED_TIME = new Date(1980, 0, 1);

/** The method of packing in a zip's directory. */
const DEFLATED = 8;

/** A part as one piece or, for large ones, several. */
export type PartBytes = Uint8Array | readonly Uint8Array[];

/**
 * The parts of a zip by name, folders left out.
 * Throws `file-damaged` for a zip that is cut short or fails its checksums, `file-too-large` for one that unpacks to over 3 GB.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = readDirectory(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST_PACKAGE) throw new FileError("file-too-large", { bytes: total, most: LARGEST_PACKAGE });
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    const content = entry.read();
    if (content.length !== entry.size || crc32(content) !== entry.crc) {
      throw new FileError("file-damaged", { part: entry.name });
    }
    parts.set(entry.name.replaceAll("\\", "/").replace(/^\//, ""), content);
  }
  return parts;
}

/**
 * Packs one piece of a part as raw deflate (RFC 1951). What it gives for the pieces of a part, one after the other,
 * must be one stream: every piece but the last ends on a byte without ending the stream.
 */
export type Deflate = (piece: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;

/**
 * Packs parts in the order given; the same parts give the same bytes.
 * @param deflate a faster packer than the one for every platform, where there is one
 */
export function writeZip(
  parts: Iterable<readonly [string, PartBytes]>,
  deflate: Deflate | null = null,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of parts) {
    const pieces = content instanceof Uint8Array ? [content] : content;
    const file = deflate === null ? new ZipDeflate(name, { level: 3 }) : new PackedFile(name, deflate);
    file.mtime = FIXED_TIME;
    zip.add(file);
    pieces.forEach((piece, index) => {
      file.push(piece, index === pieces.length - 1);
    });
    if (pieces.length === 0) file.push(new Uint8Array(0), true);
  }
  zip.end();
  return joinBytes(chunks);
}

/** A part that a given packer packs; what it extends counts bytes and checks sums. */
class PackedFile extends ZipPassThrough {
  constructor(
    name: string,
    private readonly deflate: Deflate,
  ) {
    super(name);
    this.compression = DEFLATED;
  }

  protected override process(piece: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.deflate(piece, isLast), isLast);
  }
}

/** One array of all the bytes. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.length;
  }
  return whole;
}
