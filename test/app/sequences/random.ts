/** Numbers that a seed gives, the same each time. */
export interface Random {
  /** 0 to under `count`. */
  readonly below: (count: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** True once in so many times. */
  readonly once: (times: number) => boolean;
}

/** mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("nothing to choose from");
      return item;
    },
    once: (times) => below(times) === 0,
  };
}
