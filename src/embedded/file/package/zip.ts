import { Zip, ZipDeflate, type ZipInputFile } from "fflate";
import type { PackedPart } from "../../model/workbook";
import { requireHoldable } from "./packageLimits";
import { PORTABLE_CODEC, type Deflate, type ZipCodec } from "./zipCodec";
import { DEFLATED, readDirectory, type PackedPieces, type ZipEntry } from "./zipDirectory";

/** The parts that are read; pictures, films and other programs' files are none of them. */
const READ_PARTS = /\.(xml|rels|vml)$/i;
/** Zip stamps every part with a time; a fixed one makes equal workbooks equal files. */
const FIXED_TIME = new Date(1980, 0, 1);

/** A part as one piece, for large ones several, or as it is packed already. */
export type PartBytes = Uint8Array | readonly Uint8Array[] | PackedPart | PackedPieces;

/**
 * The parts of a zip by name, folders left out; what nobody reads stays packed.
 * Throws `file-damaged` for a zip that is cut short or fails its checksums, `file-too-large` for one that unpacks to more
 * than can be held, before anything is unpacked.
 */
export function readPackage(
  bytes: Uint8Array,
  codec: ZipCodec = PORTABLE_CODEC,
): Map<string, Uint8Array | PackedPart> {
  const entries = readDirectory(bytes, codec).filter(({ name }) => !name.endsWith("/"));
  requireHoldable(entries.filter(({ name }) => READ_PARTS.test(name)));
  return new Map(
    entries.map((entry) => [
      entry.name.replaceAll("\\", "/").replace(/^\//, ""),
      READ_PARTS.test(entry.name) ? unpacked(entry) : entry,
    ]),
  );
}

/** Where unpacked parts come from: one that is written as it was read need not be packed again. */
const ORIGINS = new WeakMap<Uint8Array, ZipEntry>();

function unpacked(entry: ZipEntry): Uint8Array {
  const content = entry.unpack();
  ORIGINS.set(content, entry);
  return content;
}

/**
 * Packs parts in the order given; the same parts give the same bytes.
 * @param codec a faster one than the one for every platform, where there is one
 */
export function writeZip(
  parts: Iterable<readonly [string, PartBytes]>,
  codec: ZipCodec = PORTABLE_CODEC,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [name, content] of parts) {
    const form = packedOrPieces(content);
    if ("packedPieces" in form) copyPacked(zip, name, form);
    else writePieces(zip, name, form, codec);
  }
  zip.end();
  return joinBytes(chunks);
}

function packedOrPieces(content: PartBytes): PackedPieces | readonly Uint8Array[] {
  if ("packedPieces" in content) return content;
  if (content instanceof Uint8Array) return ORIGINS.get(content) ?? [content];
  if ("unpack" in content) return [content.unpack()];
  return content.length === 0 ? [new Uint8Array(0)] : content;
}

function copyPacked(zip: Zip, name: string, packed: PackedPieces): void {
  const copied = new CopiedFile(name, packed);
  zip.add(copied);
  copied.copy();
}

function writePieces(zip: Zip, name: string, pieces: readonly Uint8Array[], codec: ZipCodec): void {
  const file =
    codec.deflate === null
      ? new ZipDeflate(name, { level: 3 })
      : new PackedFile(name, codec.deflate, codec.crc32);
  file.mtime = FIXED_TIME;
  zip.add(file);
  pieces.forEach((piece, index) => {
    file.push(piece, index === pieces.length - 1);
  });
}

/** A part that a given packer packs. */
class PackedFile implements ZipInputFile {
  size = 0;
  crc = 0;
  readonly compression = DEFLATED;
  mtime = FIXED_TIME;
  declare ondata?: NonNullable<ZipInputFile["ondata"]>;

  constructor(
    readonly filename: string,
    private readonly deflate: Deflate,
    private readonly sum: ZipCodec["crc32"],
  ) {}

  push(piece: Uint8Array, isLast: boolean): void {
    this.size += piece.length;
    this.crc = this.sum(piece, this.crc);
    this.ondata?.(null, this.deflate(piece, isLast) as Uint8Array<ArrayBuffer>, isLast);
  }
}

/** A part that goes into the zip as it was packed. */
class CopiedFile implements ZipInputFile {
  readonly size: number;
  readonly crc: number;
  readonly compression: number;
  readonly mtime = FIXED_TIME;
  declare ondata?: NonNullable<ZipInputFile["ondata"]>;

  constructor(
    readonly filename: string,
    private readonly packed: PackedPieces,
  ) {
    this.size = packed.size;
    this.crc = packed.crc;
    this.compression = packed.method;
  }

  copy(): void {
    const pieces = this.packed.packedPieces();
    pieces.forEach((piece, index) => {
      this.ondata?.(null, piece.slice(), index === pieces.length - 1);
    });
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
