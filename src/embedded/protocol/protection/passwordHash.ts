import { ApiError } from "../apiError";

/**
 * The 16-bit hash under which sheet protection keeps a password, four hexadecimal digits
 * (ECMA-376 part 4, 14.7.1, "Legacy Password Hash Algorithm"). It is no security, here as in Excel.
 * @throws NotImplemented beyond ASCII, where the hash depends on the code page of the machine.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    const code = password.charCodeAt(index);
    if (code > 0x7f) throw new ApiError("NotImplemented", "passwords beyond ASCII are not implemented");
    hash = rotateLeft(hash) ^ code;
  }
  hash = rotateLeft(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** Rotates 15 bits by one. */
function rotateLeft(value: number): number {
  return ((value >> 14) & 1) | ((value << 1) & 0x7fff);
}
