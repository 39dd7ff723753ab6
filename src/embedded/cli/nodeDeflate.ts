import { constants, deflateRawSync } from "node:zlib";

/** Node's own packing, several times as fast as the one for every platform. */
export function nodeDeflate(piece: Uint8Array, isLast: boolean): Uint8Array<ArrayBuffer> {
  const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
  return deflateRawSync(piece, { level: 3, finishFlush });
}
