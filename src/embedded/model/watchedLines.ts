/** Sizes of rows or columns; `beforeChange` is called before any of them becomes another. */
export class WatchedSizes extends Map<number, number> {
  constructor(private readonly beforeChange: () => void) {
    super();
  }

  override set(line: number, size: number): this {
    this.beforeChange();
    return super.set(line, size);
  }

  override delete(line: number): boolean {
    this.beforeChange();
    return super.delete(line);
  }

  override clear(): void {
    this.beforeChange();
    super.clear();
  }
}

/** Rows or columns that are hidden, watched in the same way. */
export class WatchedLines extends Set<number> {
  constructor(private readonly beforeChange: () => void) {
    super();
  }

  override add(line: number): this {
    this.beforeChange();
    return super.add(line);
  }

  override delete(line: number): boolean {
    this.beforeChange();
    return super.delete(line);
  }

  override clear(): void {
    this.beforeChange();
    super.clear();
  }
}
