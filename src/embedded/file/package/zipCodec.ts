import { inflateSync } from "fflate";
import { crc32 } from "./crc32";

/**
 * Packs one piece of a part as raw deflate (RFC 1951). What it gives for the pieces of a part, one after the other,
 * must be one stream: every piece but the last ends on a byte without ending the stream.
 */
export type Deflate = (piece: Uint8Array, isLast: boolean) => Uint8Array;

/** How parts are packed, unpacked and summed. */
export interface ZipCodec {
  /** Unpacks raw deflate into at most `size` bytes; throws for what is none. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** Null where only the packer for every platform is there. */
  readonly deflate: Deflate | null;
  /** CRC-32 of zip, going on from the sum of what came before. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}

/** The codec for every platform. */
export const PORTABLE_CODEC: ZipCodec = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: null,
  crc32,
};
