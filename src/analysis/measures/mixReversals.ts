import type { GroupRole } from "../survey/role";
import type { Survey } from "../survey/survey";
import { CONTENT, NO_BAND } from "./bandCodes";
import { groupNames, groupRows } from "./groupNames";
import type { Tally } from "./tally";

/** Two groups whose order turns round within every level of another division (Simpson's paradox). */
export interface MixReversal {
  /** The group with the higher rate over all. */
  readonly higher: string;
  readonly lower: string;
  /** The division within every level of which `higher` has the lower rate. */
  readonly by: GroupRole;
  readonly levels: readonly string[];
}

/** Divisions whose mix may turn the order of groups. */
const MIX_ROLES = ["channel", "serviceType", "segment"] as const satisfies readonly GroupRole[];

/** Under so many answers of a group in a level its rate there says nothing. Ours. */
const LEAST_IN_LEVEL = 10;

/** A group that is compared, the larger ones first. */
export interface ComparedGroup {
  readonly name: string;
  readonly tally: Tally;
}

/**
 * Pairs of `groups` in the wrong order: the one with the higher rate over all has the lower one within every level, of at
 * least two, in which both have ten answers or more.
 *
 * @param role what divides into `groups`
 * @param groupOf by row the place of its group among `groups`, -1 for none of them
 */
export function mixReversals(
  survey: Survey,
  role: GroupRole,
  groups: readonly ComparedGroup[],
  groupOf: Int32Array,
  bands: Uint8Array,
): MixReversal[] {
  return MIX_ROLES.flatMap((by) => {
    const column = survey.texts[by];
    if (by === role || column === undefined || groups.length < 2) return [];
    const { names } = groupNames(column);
    const counts = countCrossed(groupOf, groups.length, groupRows(column), names.length, bands);
    const levelsOf = groups.map((_, i) => counts.slice(i * names.length, (i + 1) * names.length));
    return pairsOf(groups.length).flatMap(([one, other]): MixReversal[] => {
      const [first, second] = isHigher(groups[one]?.tally, groups[other]?.tally)
        ? [one, other]
        : [other, one];
      const levels = turnedLevels(groups, levelsOf, first, second);
      return levels.length < 2
        ? []
        : [
            {
              higher: groups[first]?.name ?? "",
              lower: groups[second]?.name ?? "",
              by,
              levels: levels.map((level) => names[level] ?? ""),
            },
          ];
    });
  });
}

type Counts = Pick<Tally, "n" | "content">;

/** Answers of each group on each level, the levels of a group side by side. */
function countCrossed(
  groupOf: Int32Array,
  groups: number,
  levelOf: Int32Array,
  levels: number,
  bands: Uint8Array,
): readonly Counts[] {
  const [n, content] = [new Uint32Array(groups * levels), new Uint32Array(groups * levels)];
  for (let row = 0; row < bands.length; row++) {
    const group = groupOf[row] ?? -1;
    const level = levelOf[row] ?? -1;
    if (bands[row] === NO_BAND || group < 0 || level < 0) continue;
    const place = group * levels + level;
    n[place] = (n[place] ?? 0) + 1;
    if (bands[row] === CONTENT) content[place] = (content[place] ?? 0) + 1;
  }
  return Array.from(n, (size, place) => ({ n: size, content: content[place] ?? 0 }));
}

/** The levels in which both can be compared, where the order is turned in all of them; else none. */
function turnedLevels(
  groups: readonly ComparedGroup[],
  levelsOf: readonly (readonly Counts[])[],
  higher: number,
  lower: number,
): number[] {
  if (!isHigher(groups[higher]?.tally, groups[lower]?.tally)) return [];
  const first = levelsOf[higher] ?? [];
  const second = levelsOf[lower] ?? [];
  const compared = [...first.keys()].filter(
    (level) => Math.min(first[level]?.n ?? 0, second[level]?.n ?? 0) >= LEAST_IN_LEVEL,
  );
  return compared.every((level) => isHigher(second[level], first[level])) ? compared : [];
}

function isHigher(one: Counts | undefined, other: Counts | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.content * other.n > other.content * one.n;
}

function pairsOf(count: number): [number, number][] {
  return Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (__, i): [number, number] => [one, one + 1 + i]),
  ).flat();
}
