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

/** A group with its place among the names of its column. */
export interface NamedTally {
  readonly name: string;
  readonly code: number;
  readonly tally: Tally;
}

/**
 * Pairs of `groups` in the wrong order: the one with the higher rate over all has the lower one within every level, of at
 * least two, in which both have ten answers or more.
 *
 * @param role what divides into `groups`
 * @param groups those that are compared, the larger ones first
 * @param codeOf by row the code of its group, -1 for none
 */
export function mixReversals(
  survey: Survey,
  role: GroupRole,
  groups: readonly NamedTally[],
  codeOf: Int32Array,
  bands: Uint8Array,
): MixReversal[] {
  return MIX_ROLES.flatMap((by) => {
    const column = survey.texts[by];
    if (by === role || column === undefined || groups.length < 2) return [];
    const { names } = groupNames(column);
    const counts = countCrossed(groups, codeOf, groupRows(column), names.length, bands);
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
  groups: readonly NamedTally[],
  codeOf: Int32Array,
  levelOf: Int32Array,
  levels: number,
  bands: Uint8Array,
): readonly Counts[] {
  const size = groups.length * levels;
  const [n, content] = [new Uint32Array(size), new Uint32Array(size)];
  const startOf = startsByCode(groups, levels);
  for (let row = 0; row < bands.length; row++) {
    const start = startOf[1 + (codeOf[row] ?? -1)] ?? -1;
    const level = levelOf[row] ?? -1;
    if (bands[row] === NO_BAND || start < 0 || level < 0) continue;
    const place = start + level;
    n[place] = (n[place] ?? 0) + 1;
    if (bands[row] === CONTENT) content[place] = (content[place] ?? 0) + 1;
  }
  return Array.from(n, (answers, place) => ({ n: answers, content: content[place] ?? 0 }));
}

/** Where the levels of a group begin, -1 for codes of none: first that of rows without a code, then by code. */
function startsByCode(groups: readonly NamedTally[], levels: number): Int32Array {
  const codes = groups.reduce((most, { code }) => Math.max(most, code + 1), 0);
  const starts = new Int32Array(1 + codes).fill(-1);
  groups.forEach(({ code }, place) => {
    starts[1 + code] = place * levels;
  });
  return starts;
}

/** The levels in which both can be compared, where the order is turned in all of them; else none. */
function turnedLevels(
  groups: readonly NamedTally[],
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
