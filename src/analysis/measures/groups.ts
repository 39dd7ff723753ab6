import { GROUP_ROLES, type GroupRole } from "../survey/role";
import type { Survey, TextColumn } from "../survey/survey";
import { designEffects, namedEffects, type TableEffects } from "./designEffects";
import { inOrder, type GroupOrder } from "./groupChoices";
import { groupNames, groupRows } from "./groupNames";
import type { GroupMeasure, GroupTable } from "./groupTable";
import { NO_EFFECT, testGroups, type DesignEffects } from "./groupTests";
import { figuresOf, splitListed, togetherOf } from "./listedGroups";
import { mixReversals, type NamedTally } from "./mixReversals";
import type { RepeatedCustomers } from "./repeatedCustomers";
import { tallyBy, type Tally } from "./tally";

/** The answers that groups are cut from. */
export interface GroupedAnswers {
  readonly score: Float64Array;
  /** See bandCodes. */
  readonly bands: Uint8Array;
  /** Null where no customer answered three times. */
  readonly repeated: RepeatedCustomers | null;
}

/**
 * S07: a table for each column that divides the rows, its groups largest first, those listed in `order`. `smallSample`
 * is the n under which a group is not judged, nor the others taken to judge it by.
 */
export function measureGroups(
  survey: Survey,
  answers: GroupedAnswers,
  smallSample: number,
  order: GroupOrder = "size",
): GroupTable[] {
  return GROUP_ROLES.flatMap((role) => {
    const column = survey.texts[role];
    if (column === undefined) return [];
    const table = groupTable(survey, role, column, answers, smallSample);
    return [{ ...table, listed: inOrder(table.listed, order, smallSample) }];
  });
}

interface MeasuredGroup extends NamedTally, Pick<GroupMeasure, "different"> {
  readonly item: GroupMeasure;
}

function groupTable(
  survey: Survey,
  role: GroupRole,
  column: TextColumn,
  answers: GroupedAnswers,
  smallSample: number,
): GroupTable {
  const { names } = groupNames(column);
  const codeOf = groupRows(column);
  const groups = largestFirst(names, tallyBy(codeOf, names.length, answers.bands, answers.score));
  const { repeated } = answers;
  const found = repeated === null ? null : designEffects(codeOf, names.length, repeated);
  const measured = measure(groups, found, smallSample);
  const { listed, left } = splitListed(measured);
  const compared = listed.filter(({ tally }) => tally.n >= smallSample);
  return {
    role,
    header: column.header,
    items: measured.map(({ item }) => item),
    listed: listed.map(({ item }) => item),
    unlisted: left.length === 0 ? null : { groups: left.length, ...figuresOf(togetherOf(left)) },
    reversals: mixReversals(survey, role, compared, codeOf, answers.bands),
    repeated: namedEffects(found, names),
  };
}

function measure(
  groups: readonly NamedTally[],
  found: TableEffects | null,
  smallSample: number,
): MeasuredGroup[] {
  const effectsOf = ({ code }: NamedTally): DesignEffects | null => found?.effects[code] ?? null;
  const tests = testGroups(
    groups.map((group) => ({ count: group.tally.content, n: group.tally.n, effects: effectsOf(group) })),
    smallSample,
  );
  return groups.flatMap((group, i): MeasuredGroup[] => {
    const test = tests[i];
    if (test === undefined) return [];
    const effects = effectsOf(group) ?? NO_EFFECT;
    const { different } = test;
    return [{ ...group, different, item: { name: group.name, ...figuresOf(group.tally), ...test, effects } }];
  });
}

function largestFirst(names: readonly string[], tallies: readonly Tally[]): NamedTally[] {
  return names
    .flatMap((name, code) => {
      const tally = tallies[code];
      return tally === undefined || tally.n === 0 ? [] : [{ name, code, tally }];
    })
    .sort((a, b) => b.tally.n - a.tally.n || (a.name < b.name ? -1 : 1));
}
