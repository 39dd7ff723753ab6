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
  /** By slot the hash and the number of a text, from 1 on; 0 is a free slot. The hash saves looking at other texts' bytes. */
  private readonly slots: Int32Array;
  private readonly lastSlot: number;
  private readonly texts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** @param length bytes that are going to be read: a small part needs no large pool. */
  constructor(
    private readonly bytes: Uint8Array,
    length: number,
  ) {
    const texts = Math.min(MOST_TEXTS, Math.max(FEWEST_TEXTS, Math.ceil(length / BYTES_A_TEXT)));
    // twice as many as texts, so that a free one is soon found, and a power of two, so that bits of a hash name one
    const slots = 2 ** Math.ceil(Math.log2(texts * 2));
    this.lastSlot = slots - 1;
    this.slots = new Int32Array(slots * 2);
  }

  /** The text of a stretch of the bytes; `decode` makes it where it is new. */
  get(start: number, end: number, decode: (start: number, end: number) => string): string {
    if (end - start > LONGEST) return decode(start, end);
    const { slots, lastSlot, texts } = this;
    const hash = this.hash(start, end);
    let slot = (hash ^ (hash >>> 15)) & lastSlot;
    for (let number = slots[2 * slot + 1] ?? 0; number !== 0; number = slots[2 * slot + 1] ?? 0) {
      if (slots[2 * slot] === hash && this.isSame(number - 1, start, end)) return texts[number - 1] ?? "";
      slot = (slot + 1) & lastSlot;
    }
    const text = decode(start, end);
    if (texts.length <= lastSlot / 2) {
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = texts.push(text);
      this.starts.push(start);
      this.ends.push(end);
    }
    return text;
  }

  private hash(start: number, end: number): number {
    const { bytes } = this;
    let hash = FNV_OFFSET;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
    return hash;
  }

  private isSame(place: number, start: number, end: number): boolean {
    const { bytes } = this;
    const first = this.starts[place] ?? 0;
    if ((this.ends[place] ?? 0) - first !== end - start) return false;
    for (let at = 0; at < end - start; at++) if (bytes[first + at] !== bytes[start + at]) return false;
    return true;
  }
}
