import type { TableColumnSpec } from "../../documents/sheet/tableSpec";
import type { RememberedColumn } from "./memory";

/** A column of ours as it is to be headed. */
type WantedColumn = Pick<RememberedColumn, "key" | "heading" | "formerHeading"> & {
  readonly owner?: TableColumnSpec["owner"];
};

/** A column as it stands: its heading and Excel's number of it. */
export interface StandingColumn {
  readonly name: string;
  readonly id: number;
}

/**
 * Which of a table's columns are ours, by key: found by the heading that they were given last, else by the one that
 * they get now or got from earlier versions, else (renamed by staff) by Excel's number of the column. Columns that are headed
 * by what the data say may have changed names with each other in a run that broke off: what is left is any of those that
 * bear a name of ours, and those that get another name stand in the order wanted. Values are 0-based places.
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
  const ours = [...known, ...wanted].map(({ heading }) => heading);
  const isOurs = ({ name }: StandingColumn): boolean => ours.some((heading) => sameHeading(name, heading));
  for (const { key } of wanted) {
    claim(
      key,
      standing.findIndex((column, place) => !taken.has(place) && isOurs(column)),
    );
  }
  const isRenamed = ({ key, heading, owner }: WantedColumn): boolean =>
    owner !== "staff" && known.some((column) => column.key === key && !sameHeading(column.heading, heading));
  const renamed = wanted.filter((column) => places.has(column.key) && isRenamed(column));
  const inOrder = renamed.map(({ key }) => places.get(key) ?? 0).sort((one, other) => one - other);
  renamed.forEach(({ key }, at) => places.set(key, inOrder[at] ?? 0));
  return places;
}

function sameHeading(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
