import { FileError } from "./fileError";

/** Unpacked bytes that the parts of a package may have together: past it memory ends before the work does. */
const LARGEST_PACKAGE = 2_000_000_000;
/** Unpacked bytes of the part whose strings are all held at once. */
const LARGEST_STRINGS = 500_000_000;
/** A sheet's cells pack to a fifth or a thirtieth; what shrank so much more was made to fill memory. */
const MOST_SHRUNK = 250;
/** Below this a part does no harm, however much it shrank. */
const SMALL_PART = 50_000_000;
/** Bytes that are made one text: a text of the engine ends near 512 million characters. */
const LARGEST_TEXT = 400_000_000;

/** What a package's directory declares of a part. */
interface DeclaredPart {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
}

/** Throws `file-too-large` where the parts declare more than can be held. */
export function requireHoldable(parts: readonly DeclaredPart[]): void {
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (!(total <= LARGEST_PACKAGE))
    throw new FileError("file-too-large", { bytes: total, most: LARGEST_PACKAGE });
  for (const { name, size, packedSize } of parts) {
    const isBomb = size > SMALL_PART && size > packedSize * MOST_SHRUNK;
    const isStrings = /sharedStrings\.xml$/i.test(name);
    if (isBomb || (isStrings && size > LARGEST_STRINGS)) {
      throw new FileError("file-too-large", { part: name, bytes: size });
    }
  }
}

/** Throws `file-too-large` where so many bytes cannot become one text. */
export function requireText(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_TEXT) {
    throw new FileError("file-too-large", { bytes: bytes.length, most: LARGEST_TEXT });
  }
}
