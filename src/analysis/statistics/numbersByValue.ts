/** Answers on a scale are smaller whole numbers. */
const SMALL = 256;

/**
 * Numbers that belong to numbers, NaN for none. Those of small whole ones stand in a list of plain numbers, so that a pass
 * over a million answers makes no objects.
 */
export class NumbersByValue {
  /** The numbers that have one, in the order in which they came. */
  readonly values: number[] = [];
  private readonly small: Float64Array;
  private readonly others = new Map<number, number>();

  /** @param small whole numbers below it are found at once. */
  constructor(small = SMALL) {
    this.small = new Float64Array(small).fill(NaN);
  }

  get(value: number): number {
    const place = value | 0;
    if (place === value && place >= 0 && place < this.small.length) return this.small[place] ?? NaN;
    return this.others.get(value) ?? NaN;
  }

  set(value: number, belonging: number): void {
    if (Number.isNaN(this.get(value))) this.values.push(value);
    const place = value | 0;
    if (place === value && place >= 0 && place < this.small.length) this.small[place] = belonging;
    else this.others.set(value, belonging);
  }

  /** So many more of a number. */
  count(value: number, more: number): void {
    const place = value | 0;
    const known =
      place === value && place > 0 && place < this.small.length ? (this.small[place] ?? NaN) : NaN;
    if (known > 0) this.small[place] = known + more;
    else this.set(value, (this.get(value) || 0) + more);
  }
}
