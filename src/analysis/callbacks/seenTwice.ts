/** So many bits for each number, that few fall together. */
const BITS_EACH = 64;
/** 2 ^ 27 bits are 16 MB. */
const MOST_BITS = 27;

/**
 * Which of many whole numbers were seen, and which of them twice, by one bit each: a number that was never seen may count as seen
 * where another falls on its bit (a Bloom filter of one hash), never the other way round. Neighbours keep neighbouring bits.
 */
export class SeenTwice {
  private readonly mask: number;
  private readonly once: Uint32Array;
  private readonly twice: Uint32Array;

  /** For about so many numbers. */
  constructor(count: number) {
    const bits = Math.min(MOST_BITS, Math.max(5, Math.ceil(Math.log2(count * BITS_EACH + 1))));
    this.mask = 2 ** bits - 1;
    this.once = new Uint32Array(2 ** (bits - 5));
    this.twice = new Uint32Array(2 ** (bits - 5));
  }

  see(number: number): void {
    const { once, twice } = this;
    const place = number & this.mask;
    const [word, bit] = [place >>> 5, 1 << (place & 31)];
    if (((once[word] ?? 0) & bit) === 0) once[word] = (once[word] ?? 0) | bit;
    else twice[word] = (twice[word] ?? 0) | bit;
  }

  saw(number: number): boolean {
    return isSet(this.once, number & this.mask);
  }

  sawTwice(number: number): boolean {
    return isSet(this.twice, number & this.mask);
  }
}

function isSet(bits: Uint32Array, place: number): boolean {
  return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}
