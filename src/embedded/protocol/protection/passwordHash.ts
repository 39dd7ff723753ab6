/**
 * The 16-bit hash under which sheet protection keeps a password, four hexadecimal digits
 * (ECMA-376 part 4, 14.7.1, "Legacy Password Hash Algorithm"). It is no security, here as in Excel.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = rotateLeft(hash) ^ ((character.codePointAt(0) ?? 0) & 0xff);
  }
  hash = rotateLeft(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** Rotates 15 bits by one. */
function rotateLeft(value: number): number {
  return ((value >> 14) & 1) | ((value << 1) & 0x7fff);
}
