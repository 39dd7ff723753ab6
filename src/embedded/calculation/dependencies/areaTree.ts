import type { Area } from "../../model/area";

/** Anything that covers an area. */
export interface Covering {
  readonly area: Area;
}

/**
 * Finds the areas that touch a given one: areas over the same columns share an interval tree over their rows,
 * which is built when it is first asked after a change.
 */
export class AreaTree<T extends Covering> {
  private readonly bands = new Map<string, Band<T>>();

  add(item: T): void {
    const { left, right } = item.area;
    const key = `${String(left)}:${String(right)}`;
    let band = this.bands.get(key);
    if (band === undefined) this.bands.set(key, (band = new Band(left, right)));
    band.add(item);
  }

  remove(item: T): void {
    const { left, right } = item.area;
    this.bands.get(`${String(left)}:${String(right)}`)?.remove(item);
  }

  /** Visits the items that touch an area; within one `pass` (a number of the caller's) each item once at most. */
  forEachTouching(area: Area, pass: number, visit: (item: T) => void): void {
    for (const band of this.bands.values()) {
      if (band.left <= area.right && band.right >= area.left) {
        band.forEachTouching(area.top, area.bottom, pass, visit);
      }
    }
  }
}

interface Query<T> {
  readonly top: number;
  readonly bottom: number;
  readonly pass: number;
  readonly visit: (item: T) => void;
}

/** Areas over the same columns: an implicit interval tree, sorted by top row. */
class Band<T extends Covering> {
  private readonly items = new Set<T>();
  private sorted: T[] | null = null;
  private lowest: Int32Array = new Int32Array(0);
  /** The pass in which an item, and in which its whole subtree, was last visited. */
  private visited: Float64Array = new Float64Array(0);
  private finished: Float64Array = new Float64Array(0);

  constructor(
    readonly left: number,
    readonly right: number,
  ) {}

  add(item: T): void {
    this.items.add(item);
    this.sorted = null;
  }

  remove(item: T): void {
    if (this.items.delete(item)) this.sorted = null;
  }

  forEachTouching(top: number, bottom: number, pass: number, visit: (item: T) => void): void {
    const sorted = (this.sorted ??= this.build());
    this.search(sorted, 0, sorted.length - 1, { top, bottom, pass, visit });
  }

  private build(): T[] {
    const sorted = [...this.items].sort((first, second) => first.area.top - second.area.top);
    this.lowest = new Int32Array(sorted.length);
    this.visited = new Float64Array(sorted.length);
    this.finished = new Float64Array(sorted.length);
    this.fill(sorted, 0, sorted.length - 1);
    return sorted;
  }

  /** The lowest row that the items first … last reach, kept at the middle one. */
  private fill(sorted: readonly T[], first: number, last: number): number {
    if (first > last) return -1;
    const middle = (first + last) >>> 1;
    const lowest = Math.max(
      sorted[middle]?.area.bottom ?? -1,
      this.fill(sorted, first, middle - 1),
      this.fill(sorted, middle + 1, last),
    );
    this.lowest[middle] = lowest;
    return lowest;
  }

  /** True when every item first … last has been visited in this pass. */
  private search(sorted: readonly T[], first: number, last: number, query: Query<T>): boolean {
    if (first > last) return true;
    const middle = (first + last) >>> 1;
    const item = sorted[middle];
    if (item === undefined || this.finished[middle] === query.pass) return true;
    if ((this.lowest[middle] ?? -1) < query.top) return false;
    const leftDone = this.search(sorted, first, middle - 1, query);
    if (item.area.top > query.bottom) return false;
    if (item.area.bottom >= query.top && this.visited[middle] !== query.pass) {
      this.visited[middle] = query.pass;
      query.visit(item);
    }
    const rightDone = this.search(sorted, middle + 1, last, query);
    const done = leftDone && rightDone && this.visited[middle] === query.pass;
    if (done) this.finished[middle] = query.pass;
    return done;
  }
}
