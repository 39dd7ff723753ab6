import type { KeptRows, RowMatcher } from "../../../documents/sheet/tableSpec";

/** Where the rows that stand in a table go, by the keys that its rows are to have. */
export class KeyMatcher {
  private readonly placeOf: ReadonlyMap<string, number>;
  private standing: string[] = [];

  constructor(wanted: readonly string[]) {
    this.placeOf = new Map(wanted.map((key, place) => [key, place]));
  }

  /** Takes the keys of the next rows that stand, from the top. */
  add(keys: readonly string[]): void {
    for (const key of keys) this.standing.push(key);
  }

  /** Which rows stay: the first of each key that is wanted. From then on only those stand. */
  keepWanted(): KeptRows {
    const seen = new Set<string>();
    const isKept = this.standing.map((key) => {
      const kept = this.placeOf.has(key) && !seen.has(key);
      seen.add(key);
      return kept;
    });
    this.standing = this.standing.filter((_key, row) => isKept[row] === true);
    const count = this.standing.length;
    const firstGone = isKept.indexOf(false);
    if (firstGone < 0 || !isKept.includes(true, firstGone)) return { count, order: null };
    let [stays, goes] = [0, count];
    return { count, order: Uint32Array.from(isKept, (kept) => (kept ? stays++ : goes++)) };
  }

  /** The place of each of so many rows: its key's, else, from the top, one that no standing row has; null where all stand right. */
  order(rows: number): Uint32Array | null {
    const order = placesOf(this.standing, this.placeOf, rows);
    return isAscending(order) ? null : order;
  }

  /** The same for who waits for the answers. */
  asMatcher(): RowMatcher {
    return {
      add: (keys) => {
        this.add(keys);
        return Promise.resolve();
      },
      keepWanted: () => Promise.resolve(this.keepWanted()),
      order: (rows) => Promise.resolve(this.order(rows)),
    };
  }
}

/** The place that each row goes to: its key's, else, from the top, one that no standing row has. */
export function placesOf(
  keys: readonly string[],
  placeOf: ReadonlyMap<string, number>,
  rows: number,
): Uint32Array {
  const taken = new Set(keys.flatMap((key) => placeOf.get(key) ?? []));
  let free = 0;
  return Uint32Array.from({ length: rows }, (_, row) => {
    const place = placeOf.get(keys[row] ?? "");
    if (place !== undefined) return place;
    while (taken.has(free)) free++;
    return free++;
  });
}

/** Whether rows are in the order of their places. */
export function isAscending(order: Uint32Array): boolean {
  return order.every((place, row) => place === row);
}
