export const FNV_PRIME = 0x01000193;
export const LOW_START = 0x811c9dc5;
export const HIGH_START = 0x9747b28c;

/**
 * FNV-1a of a text in 32 bits, from a start on. Source: Fowler, Noll, Vo.
 *
 * @example hashText("a", LOW_START) // 0xe40c292c
 */
export function hashText(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

/**
 * Eight hexadecimal digits.
 *
 * @example hex(255) // "000000ff"
 */
export function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
