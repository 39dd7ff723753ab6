/** Sizes of the blocks that go over the bridge to Excel, in bytes of UTF-8 JSON. */
export const BLOCK_BYTES = 2_000_000;

/** The most cells of one block. */
export const BLOCK_CELLS = 1_000_000;

/** Bytes that a value takes in a request or an answer, its comma included; never less than the true size. */
function payloadBytes(value: unknown): number {
  if (typeof value === "string") return textBytes(value) + 3;
  if (typeof value === "number") return 20;
  return 6;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += 2;
    else if (unit < 0x20) bytes += 5;
    else if (unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}

/** Bytes of one row of values. */
export function rowBytes(row: readonly unknown[]): number {
  return row.reduce<number>((sum, value) => sum + payloadBytes(value), 3);
}
