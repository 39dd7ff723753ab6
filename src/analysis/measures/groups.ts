import type { GroupMeasure, GroupTable } from "../results";
import { GROUP_ROLES, type GroupRole } from "../survey/role";
import type { Survey, TextColumn } from "../survey/survey";
import { groupNames } from "./groupNames";
import { holmRejections } from "./holm";
import { ratesOf, tallyBy, type Tally } from "./tally";
import { twoProportionTest } from "./twoProportionTest";

/** The answers that groups are cut from. */
export interface BandedScores {
  readonly score: Float64Array;
  /** See bandCodes. */
  readonly bands: Uint8Array;
}

const FAMILY_LEVEL = 0.05;

/**
 * S07: a table for each column that divides the rows, largest group first. `smallSample` is the n under which a
 * group (or its rest) is not called different; rows without a group stay in the rest.
 */
export function measureGroups(survey: Survey, answers: BandedScores, smallSample: number): GroupTable[] {
  return GROUP_ROLES.flatMap((role) => {
    const column = survey.texts[role];
    return column === undefined ? [] : [groupTable(role, column, answers, smallSample)];
  });
}

function groupTable(
  role: GroupRole,
  column: TextColumn,
  answers: BandedScores,
  smallSample: number,
): GroupTable {
  const { names, groupOfCode } = groupNames(column);
  const tallies = tallyBy(
    (row) => groupOfCode[column.codes[row] ?? 0] ?? -1,
    names.length,
    answers.bands,
    answers.score,
  );
  const [total] = tallyBy(() => 0, 1, answers.bands, answers.score);
  const groups = names
    .map((name, i) => ({ name, tally: tallies[i] }))
    .filter((group): group is { name: string; tally: Tally } => (group.tally?.n ?? 0) > 0)
    .sort((a, b) => b.tally.n - a.tally.n || (a.name < b.name ? -1 : 1));
  const different = total === undefined ? [] : differences(groups, total, smallSample);
  const items: GroupMeasure[] = groups.map(({ name, tally }, i) => ({
    name,
    ...ratesOf(tally),
    different: different[i] ?? null,
  }));
  return { role, header: column.header, items };
}

/** Each group against the rest, Holm over those large enough; null for the others. */
function differences(
  groups: readonly { readonly tally: Tally }[],
  total: Tally,
  smallSample: number,
): (boolean | null)[] {
  const pValues = groups.map(({ tally }) => {
    const rest = { count: total.content - tally.content, n: total.n - tally.n };
    if (Math.min(tally.n, rest.n) < smallSample) return null;
    return twoProportionTest({ count: tally.content, n: tally.n }, rest)?.p ?? 1;
  });
  const tested = pValues.filter((p) => p !== null);
  const rejections = holmRejections(tested, FAMILY_LEVEL);
  let next = 0;
  return pValues.map((p) => (p === null ? null : (rejections[next++] ?? null)));
}
