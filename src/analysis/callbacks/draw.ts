import { hashText, LOW_START } from "../survey/cells/hashText";

/**
 * Draws `count` of `items` by chance, the same ones each time for a seed: an item's luck hangs on its key alone, so that
 * rows put in or taken out elsewhere change nothing for the others. The drawn come back in the order of `items`.
 *
 * @param count a whole number; all come back where there are no more.
 */
export function draw<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  count: number,
  seed: string,
): readonly Item[] {
  if (count >= items.length) return items;
  const lots = items.map((item, place) => ({ place, lot: lotOf(`${seed}|${keyOf(item)}`) }));
  lots.sort((one, other) => one.lot - other.lot || one.place - other.place);
  const places = lots.slice(0, Math.max(0, count)).map(({ place }) => place);
  return places.sort((one, other) => one - other).map((place) => items[place] as Item);
}

/** A number of 32 bits that looks like chance: FNV-1a with the finishing step of MurmurHash3. */
function lotOf(text: string): number {
  let hash = hashText(text, LOW_START);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
