import type { PartBytes } from "./zip";
import type { ZipCodec } from "./zipCodec";
import { DEFLATED, type PackedPieces } from "./zipDirectory";

/** Takes a part's bytes in their order, piece by piece. */
export interface PartWriter {
  add(piece: Uint8Array): void;
  /** @param piece the last one */
  end(piece: Uint8Array): PartBytes;
}

/** Keeps the pieces as they are. */
export class WholePart implements PartWriter {
  private readonly pieces: Uint8Array[] = [];

  add(piece: Uint8Array): void {
    this.pieces.push(piece);
  }

  end(piece: Uint8Array): PartBytes {
    return [...this.pieces, piece];
  }
}

/** More pieces than this only fill memory: no machine packs so many at once. */
const MOST_WAITING = 16;

/** Packs parts beside the thread that writes them; of a piece that is packed nothing else is kept. */
export class PackingAside {
  private readonly waiting = new Set<Promise<void>>();

  /** @param deflate packs a piece as the codec's own does, on another processor */
  constructor(
    readonly crc32: ZipCodec["crc32"],
    private readonly deflate: (piece: Uint8Array, isLast: boolean) => Promise<Uint8Array>,
  ) {}

  newPart(): PartWriter {
    return new PartAside(this);
  }

  /** Packs a piece; `keep` gets it. */
  pack(piece: Uint8Array, isLast: boolean, keep: (packed: Uint8Array) => void): void {
    const packing: Promise<void> = this.deflate(piece, isLast).then((packed) => {
      this.waiting.delete(packing);
      keep(packed);
    });
    // one that fails stays, and whoever waits hears of it
    packing.catch(() => undefined);
    this.waiting.add(packing);
  }

  /** Settles once few pieces wait; rejects where one could not be packed. */
  async room(most = MOST_WAITING): Promise<void> {
    while (this.waiting.size > most) await Promise.race(this.waiting);
  }
}

/** A part whose pieces are packed as they come: to be written once none of them waits any more. */
class PartAside implements PartWriter, PackedPieces {
  readonly method = DEFLATED;
  size = 0;
  crc = 0;
  private readonly packed: Uint8Array[] = [];
  private count = 0;

  constructor(private readonly packing: PackingAside) {}

  add(piece: Uint8Array): void {
    this.take(piece, false);
  }

  end(piece: Uint8Array): PartBytes {
    this.take(piece, true);
    return this;
  }

  packedPieces(): readonly Uint8Array[] {
    return this.packed;
  }

  private take(piece: Uint8Array, isLast: boolean): void {
    const place = this.count++;
    this.size += piece.length;
    this.crc = this.packing.crc32(piece, this.crc);
    this.packing.pack(piece, isLast, (packed) => {
      this.packed[place] = packed;
    });
  }
}
