import { encodeText } from "./partText";

/** Bytes of a piece. */
const PIECE = 1 << 20;
/** UTF-8 takes three bytes a UTF-16 unit at most. */
const MOST_BYTES = 3;

/**
 * Writes text as UTF-8 bytes, in pieces: a sheet of a million rows is larger than one string may be, and one string of
 * mixed scripts costs twice its bytes before it is turned into them.
 */
export class ByteWriter {
  private bytes = new Uint8Array(PIECE);
  private length = 0;

  /** @param onPiece takes what was written so far, in order. */
  constructor(private readonly onPiece: (piece: Uint8Array) => void) {}

  /** Any text; ASCII is quick. */
  write(text: string): void {
    this.makeRoom(text.length * MOST_BYTES);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) {
        this.length = at;
        this.writeBytes(encodeText(text.slice(index)));
        return;
      }
      bytes[at++] = code;
    }
    this.length = at;
  }

  writeBytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Hands over what is left. */
  end(): void {
    if (this.length > 0) this.onPiece(this.bytes.subarray(0, this.length));
    this.length = 0;
  }

  private makeRoom(wanted: number): void {
    if (this.length + wanted <= this.bytes.length) return;
    this.end();
    this.bytes = new Uint8Array(Math.max(PIECE, wanted));
  }
}
