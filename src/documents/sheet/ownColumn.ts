import type { CellContent } from "./cellSpec";

const PREFIX = "own:";

/** How the cells of a column that staff added to a table of ours are called, beside those of our columns by their keys. */
export function ownColumnKey(heading: string): string {
  return PREFIX + heading;
}

/** The heading of such a column; null for the key of one of ours. */
export function ownHeading(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null;
}

/** What staff wrote into columns of their own in a row, by heading. */
export function ownCells(
  cells: Readonly<Record<string, CellContent>>,
): readonly (readonly [heading: string, content: CellContent])[] {
  return Object.entries(cells).flatMap(([key, content]) => {
    const heading = ownHeading(key);
    return heading === null || content === null || content === "" ? [] : [[heading, content] as const];
  });
}
