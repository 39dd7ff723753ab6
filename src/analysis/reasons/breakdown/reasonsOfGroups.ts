import type { CleanedSurvey } from "../../cleaning/cleaning";
import { groupColumns, type GroupColumn } from "../../measures/groupColumns";
import { LEVEL } from "../../measures/groupTests";
import type { MentionedRows } from "../mentions";
import type { ReasonsOfGroups } from "./reasonParts";
import { reasonDifferences } from "./reasonDifferences";

/** Groups beside one another on a page. */
const MOST_GROUPS = 6;

interface Tally {
  n: number;
  readonly counts: number[];
}

/**
 * The reasons of the largest groups of each division, as shares of the group's answers. `named`: the categories that are
 * tested; none is among them that is set last.
 */
export function reasonsOfGroups(
  cleaned: CleanedSurvey,
  { categoriesOf, mask }: MentionedRows,
  { all, named }: { readonly all: readonly string[]; readonly named: ReadonlySet<string> },
  smallSample: number,
): readonly ReasonsOfGroups[] {
  const places = new Map(all.map((category, place) => [category, place]));
  return groupColumns(cleaned.survey).flatMap((column) => {
    const tallies = tally(cleaned, column, places, { categoriesOf, mask });
    if (tallies.size < 2) return [];
    const groups = [...tallies]
      .map(([name, { n, counts }]) => ({ name, n, counts }))
      .sort((one, other) => other.n - one.n || (one.name < other.name ? -1 : 1));
    const whole = sumOf(groups, all.length);
    const listed = groups.slice(0, MOST_GROUPS);
    const sides = listed.flatMap((group) =>
      all.flatMap((category, place) => {
        if (!named.has(category)) return [];
        const count = group.counts[place] ?? 0;
        const other = { count: (whole.counts[place] ?? 0) - count, n: whole.n - group.n };
        return [{ group: group.name, category, own: { count, n: group.n }, other }];
      }),
    );
    const findings = reasonDifferences(sides, smallSample)
      .map((difference, i) => ({ ...difference, group: sides[i]?.group ?? "" }))
      .filter(({ adjustedP }) => adjustedP !== null && adjustedP <= LEVEL)
      .sort((one, other) => (one.adjustedP ?? 1) - (other.adjustedP ?? 1));
    return [{ role: column.role, header: column.header, groups: listed, findings }];
  });
}

/** Answers of each group with a score or a reason, and how many of them mention each category. */
function tally(
  { kept }: CleanedSurvey,
  { nameAt }: GroupColumn,
  places: ReadonlyMap<string, number>,
  { categoriesOf, mask }: MentionedRows,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  kept.forEach((counts, row) => {
    const name = counts === 1 ? nameAt(row) : null;
    if (name === null) return;
    const known = tallies.get(name) ?? { n: 0, counts: new Array<number>(places.size).fill(0) };
    tallies.set(name, known);
    known.n++;
    if (mask[row] !== 1) return;
    for (const category of categoriesOf(row)) {
      const place = places.get(category);
      if (place !== undefined) known.counts[place] = (known.counts[place] ?? 0) + 1;
    }
  });
  return tallies;
}

function sumOf(groups: readonly Tally[], categories: number): Tally {
  const whole: Tally = { n: 0, counts: new Array<number>(categories).fill(0) };
  for (const { n, counts } of groups) {
    whole.n += n;
    counts.forEach((count, place) => (whole.counts[place] = (whole.counts[place] ?? 0) + count));
  }
  return whole;
}
