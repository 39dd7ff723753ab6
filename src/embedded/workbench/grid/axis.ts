/** The places of rows or columns in pixels, where most have the standard size. */
export class Axis {
  private readonly lines: number[] = [];
  private readonly sizes: number[] = [];
  /** What the sized lines before each add to the standard. */
  private readonly added: number[] = [0];

  /** @param sized lines of another size than the standard, in order, in pixels. */
  constructor(
    private readonly standard: number,
    sized: readonly (readonly [line: number, size: number])[],
  ) {
    let added = 0;
    for (const [line, size] of sized) {
      this.lines.push(line);
      this.sizes.push(size);
      added += size - standard;
      this.added.push(added);
    }
  }

  /** Pixels from the sheet's edge to the line's. */
  start(line: number): number {
    return line * this.standard + (this.added[this.sizedBefore(line)] ?? 0);
  }

  /** Pixels of the line, 0 when hidden. */
  size(line: number): number {
    const at = this.sizedBefore(line);
    return this.lines[at] === line ? (this.sizes[at] ?? this.standard) : this.standard;
  }

  /** The line that a distance from the sheet's edge falls on. */
  lineAt(pixels: number): number {
    let low = 0;
    let high = 2_000_000;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private sizedBefore(line: number): number {
    let low = 0;
    let high = this.lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.lines[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
