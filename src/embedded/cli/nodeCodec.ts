import { constants, deflateRaw, deflateRawSync, inflateRawSync } from "node:zlib";
import * as zlib from "node:zlib";
import { crc32 as portableCrc32 } from "../file/package/crc32";
import type { ZipCodec } from "../file/package/zipCodec";

/** Of Node 20.15 and later. */
const { crc32 = portableCrc32 } = zlib as Partial<Pick<ZipCodec, "crc32">>;

/** Node's own packing, several times as fast as the one for every platform. */
export const NODE_CODEC = {
  inflate: (packed, size) => {
    // a chunk of the whole size saves putting many small ones together
    const chunkSize = Math.max(size, constants.Z_MIN_CHUNK);
    const { buffer, byteOffset, length } = inflateRawSync(packed, { chunkSize, maxOutputLength: chunkSize });
    return new Uint8Array(buffer, byteOffset, length);
  },
  deflate: (piece: Uint8Array, isLast: boolean) => deflateRawSync(piece, optionsOf(isLast)),
  crc32,
} satisfies ZipCodec;

const CHUNK = 1 << 18;

/** As the codec's `deflate`, on another processor. */
export function deflateAside(piece: Uint8Array, isLast: boolean): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // few large chunks: each comes back through this thread
    deflateRaw(piece, { ...optionsOf(isLast), chunkSize: CHUNK }, (error, packed) => {
      if (error === null) resolve(packed);
      else reject(error);
    });
  });
}

function optionsOf(isLast: boolean): { level: number; finishFlush: number } {
  return { level: 3, finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH };
}
