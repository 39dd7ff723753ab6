/** What `npm run test:deep` asks of the tests that make up their own cases; null in an ordinary run. */
export const SEED = process.env["CSATLOOP_SEED"] === undefined ? null : Number(process.env["CSATLOOP_SEED"]);

const TIMES = Number(process.env["CSATLOOP_TIMES"] ?? 1);

/** How many cases to try where an ordinary run tries `usual`. */
export function cases(usual: number): number {
  return usual * TIMES;
}

/** Every other of these ways, the others at the other turn; all of them in a thorough run. */
export function inTurn<T>(ways: readonly T[], turn: 0 | 1): readonly T[] {
  return SEED === null ? ways.filter((_way, place) => place % 2 === turn) : ways;
}

/** So many seeds, one after the other, have tried all of a long list. */
const SEEDS_OF_A_LIST = 10;

/** Of a long list what is this seed's in a thorough run; all of it where there is no seed. */
export function partOfSeed<T>(list: readonly T[]): readonly T[] {
  if (SEED === null) return list;
  const turn = (SEED - 1) % SEEDS_OF_A_LIST;
  return list.filter((_item, place) => place % SEEDS_OF_A_LIST === turn);
}
