/**
 * How many rows a mask has: those where it is 1.
 *
 * @example sizeOf(Uint8Array.of(1, 0, 1)) // 2
 */
export function sizeOf(mask: Uint8Array): number {
  let size = 0;
  for (let row = 0; row < mask.length; row++) if (mask[row] === 1) size++;
  return size;
}
