/** Texts kept. */
const MOST_TEXTS = 65_536;
const FEWEST_TEXTS = 64;
/** About as many bytes of a sheet belong to a text. */
const BYTES_A_TEXT = 32;
/** Bytes; longer texts hardly come twice. */
const LONGEST = 64;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Texts by the bytes that they stand in: what a file says over and over, such as the name of a channel, is decoded once and
 * is one string. Hashed as FNV-1a does.
 */
export class TextPool {
  /** By slot: 0 for none, else the number of a text from 1 on. */
  private readonly slots: Int32Array;
  private readonly texts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** @param length bytes that are going to be read: a small part needs no large pool. */
  constructor(
    private readonly bytes: Uint8Array,
    length: number,
  ) {
    const texts = Math.min(MOST_TEXTS, Math.max(FEWEST_TEXTS, Math.ceil(length / BYTES_A_TEXT)));
    // twice as many as texts, so that a free one is soon found
    this.slots = new Int32Array(texts * 2);
  }

  /** The text of a stretch of the bytes; `decode` makes it where it is new. */
  get(start: number, end: number, decode: (start: number, end: number) => string): string {
    if (end - start > LONGEST) return decode(start, end);
    let slot = this.hash(start, end);
    for (let number = this.slots[slot] ?? 0; number !== 0; number = this.slots[slot] ?? 0) {
      if (this.isSame(number - 1, start, end)) return this.texts[number - 1] ?? "";
      slot = (slot + 1) % this.slots.length;
    }
    const text = decode(start, end);
    if (this.texts.length < this.slots.length / 2) {
      this.slots[slot] = this.texts.push(text);
      this.starts.push(start);
      this.ends.push(end);
    }
    return text;
  }

  private hash(start: number, end: number): number {
    const { bytes } = this;
    let hash = FNV_OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
    return (hash >>> 0) % this.slots.length;
  }

  private isSame(place: number, start: number, end: number): boolean {
    const { bytes } = this;
    const first = this.starts[place] ?? 0;
    if ((this.ends[place] ?? 0) - first !== end - start) return false;
    for (let at = 0; at < end - start; at++) if (bytes[first + at] !== bytes[start + at]) return false;
    return true;
  }
}
