import { constants, deflateRaw, deflateRawSync, inflateRawSync } from "node:zlib";
import * as zlib from "node:zlib";
import { crc32 as portableCrc32 } from "../file/package/crc32";
import type { ZipCodec } from "../file/package/zipCodec";

/** Of Node 20.15 and later. */
const { crc32 = portableCrc32 } = zlib as Partial<Pick<ZipCodec, "crc32">>;

/** Node's own packing, several times as fast as the one for every platform. */
export const NODE_CODEC = {
  inflate: (packed, size) => {
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return new Uint8Array(buffer, byteOffset, length);
  },
  deflate: (piece: Uint8Array, isLast: boolean) => deflateRawSync(piece, optionsOf(isLast)),
  crc32,
} satisfies ZipCodec;

/** As the codec's `deflate`, on another processor. */
export function deflateAside(piece: Uint8Array, isLast: boolean): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflateRaw(piece, optionsOf(isLast), (error, packed) => {
      if (error === null) resolve(packed);
      else reject(error);
    });
  });
}

function optionsOf(isLast: boolean): { level: number; finishFlush: number } {
  return { level: 3, finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH };
}
