import type { GroupMeasure, GroupTable } from "../results";
import { GROUP_ROLES, type GroupRole } from "../survey/role";
import type { Survey, TextColumn } from "../survey/survey";
import { scriptOf } from "./groupColumns";
import { groupNames } from "./groupNames";
import { holmRejections, holmValues } from "./holm";
import { ratesOf, tallyBy, type Tally } from "./tally";
import { twoProportionTest } from "./twoProportionTest";
import { wilsonInterval } from "./wilsonInterval";

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
  const tests = total === undefined ? [] : testsAgainstRest(groups, total, smallSample);
  const items: GroupMeasure[] = groups.map(({ name, tally }, i) => ({
    name,
    ...ratesOf(tally),
    interval: wilsonInterval(tally.content, tally.n),
    ...(tests[i] ?? NOT_TESTED),
  }));
  return { role, header: column.header, script: scriptOf(column.header), items };
}

type TestAgainstRest = Pick<GroupMeasure, "p" | "holm" | "different">;

const NOT_TESTED: TestAgainstRest = { p: null, holm: null, different: null };

/** Each group against the rest, Holm over those large enough; the others are not tested. */
function testsAgainstRest(
  groups: readonly { readonly tally: Tally }[],
  total: Tally,
  smallSample: number,
): TestAgainstRest[] {
  const pValues = groups.map(({ tally }) => {
    const rest = { count: total.content - tally.content, n: total.n - tally.n };
    if (Math.min(tally.n, rest.n) < smallSample) return null;
    return twoProportionTest({ count: tally.content, n: tally.n }, rest)?.p ?? 1;
  });
  const tested = pValues.filter((p) => p !== null);
  const rejections = holmRejections(tested, FAMILY_LEVEL);
  const factored = holmValues(tested);
  let next = 0;
  return pValues.map((p) => {
    if (p === null) return NOT_TESTED;
    const place = next++;
    return { p, holm: factored[place] ?? null, different: rejections[place] ?? null };
  });
}
