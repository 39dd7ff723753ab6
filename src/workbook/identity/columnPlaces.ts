import type { RememberedColumn } from "./memory";

/** A column of ours as it is to be headed. */
type WantedColumn = Pick<RememberedColumn, "key" | "heading" | "formerHeading">;

/** A column as it stands: its heading and Excel's number of it. */
export interface StandingColumn {
  readonly name: string;
  readonly id: number;
}

/**
 * Which of a table's columns are ours, by key: found by the heading that they were given last, else by the one that
 * they get now or got from earlier versions, else (renamed by staff) by Excel's number of the column. Values are 0-based
 * places.
 */
export function columnPlaces(
  standing: readonly StandingColumn[],
  wanted: readonly WantedColumn[],
  remembered: readonly RememberedColumn[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (key: string, place: number): void => {
    if (place < 0 || taken.has(place) || places.has(key)) return;
    places.set(key, place);
    taken.add(place);
  };
  const placeOf = (heading: string): number =>
    standing.findIndex(({ name }, place) => !taken.has(place) && sameHeading(name, heading));
  const known = remembered.filter(({ key }) => wanted.some((column) => column.key === key));
  for (const { key, heading } of known) claim(key, placeOf(heading));
  for (const { key, heading } of wanted) claim(key, placeOf(heading));
  for (const { key, formerHeading } of wanted) {
    if (formerHeading !== undefined) claim(key, placeOf(formerHeading));
  }
  for (const { key, id } of known) {
    claim(
      key,
      standing.findIndex((column, place) => column.id === id && !taken.has(place)),
    );
  }
  return places;
}

function sameHeading(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
