import { Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from "fflate";
import type { PackedPart } from "../../model/workbook";
import { requireHoldable } from "./packageLimits";
import { readDirectory, ZipEntry } from "./zipDirectory";

/** The parts that are read; pictures, films and other programs' files are none of them. */
const READ_PARTS = /\.(xml|rels|vml)$/i;
/** Zip stamps every part with a time; a fixed one makes equal workbooks equal files. */
const FIXED_TIME = new Date(1980, 0, 1);

/** The method of packing in a zip's directory. */
const DEFLATED = 8;

/** A part as one piece, for large ones several, or as it stands packed in the file that it came from. */
export type PartBytes = Uint8Array | readonly Uint8Array[] | PackedPart;

/**
 * The parts of a zip by name, folders left out; what nobody reads stays packed.
 * Throws `file-damaged` for a zip that is cut short or fails its checksums, `file-too-large` for one that unpacks to more
 * than can be held, before anything is unpacked.
 */
export function readPackage(bytes: Uint8Array): Map<string, Uint8Array | PackedPart> {
  const entries = readDirectory(bytes).filter(({ name }) => !name.endsWith("/"));
  requireHoldable(entries.filter(({ name }) => READ_PARTS.test(name)));
  return new Map(
    entries.map((entry) => [
      entry.name.replaceAll("\\", "/").replace(/^\//, ""),
      READ_PARTS.test(entry.name) ? entry.unpack() : entry,
    ]),
  );
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
    if (content instanceof ZipEntry) {
      const copied = new CopiedFile(name, content);
      zip.add(copied);
      copied.copy();
      continue;
    }
    const pieces =
      "unpack" in content ? [content.unpack()] : content instanceof Uint8Array ? [content] : content;
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

/** A part that goes from zip to zip as it was packed. */
class CopiedFile implements ZipInputFile {
  readonly size: number;
  readonly crc: number;
  readonly compression: number;
  readonly mtime = FIXED_TIME;
  declare ondata?: NonNullable<ZipInputFile["ondata"]>;

  constructor(
    readonly filename: string,
    private readonly entry: ZipEntry,
  ) {
    this.size = entry.size;
    this.crc = entry.crc;
    this.compression = entry.method;
  }

  copy(): void {
    this.ondata?.(null, this.entry.packed().slice(), true);
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
