import type { GroupRole } from "../survey/role";
import type { Survey } from "../survey/survey";
import { bandOf, isContent, type Band, type Scale } from "../survey/scale";
import { groupNames } from "./groupNames";
import type { Warning } from "../survey/recognition";
import { crossText, type Cross } from "./groupChoices";
import type { GroupTable } from "./groupTable";

/** The answers of a group that fall into a column. */
export interface CrossCell {
  /** Mentions of the reason, answers in the band, or satisfied answers of both groups. */
  readonly count: number;
  /** What `count` is a share of. */
  readonly n: number;
}

/** A row of a cross table. */
export interface CrossRow {
  /** Null for all groups together. */
  readonly name: string | null;
  readonly n: number;
  readonly cells: readonly CrossCell[];
}

/** The groups of one role against something else, as many as fit on a page. */
export interface CrossTable extends Cross {
  /** Categories by their identity, bands, or groups. */
  readonly names: readonly string[];
  readonly items: readonly CrossRow[];
}

/** What cross tables are counted from. */
export interface CrossedAnswers {
  readonly survey: Survey;
  readonly scale: Scale;
  readonly score: Float64Array;
  readonly kept: Uint8Array;
  readonly groups: readonly GroupTable[];
  /** Whose reasons count and what they are, the categories mentioned in their order; null without reasons. */
  readonly reasons: {
    readonly categories: readonly string[];
    readonly categoriesOf: (row: number) => readonly string[];
    readonly mask: Uint8Array;
  } | null;
}

/** Columns beside the name and n on a page. */
const MOST_COLUMNS = 8;

/** The cross tables asked for that the survey has the columns for. */
export function measureCrosses(crosses: readonly Cross[], answers: CrossedAnswers): readonly CrossTable[] {
  return crosses.flatMap((cross) => crossTable(cross, answers) ?? []);
}

/** `cross-not-made`: a cross table that the survey has not the columns for. Data: cross. */
export function crossWarnings(asked: readonly Cross[], made: readonly CrossTable[]): readonly Warning[] {
  const names = new Set(made.map(crossText));
  return asked
    .map(crossText)
    .filter((cross) => !names.has(cross))
    .map((cross) => ({ code: "cross-not-made", cross }));
}

/** What an answer adds to a row: whether it counts at all, and into which columns as part and as whole. */
interface Counting {
  readonly names: readonly string[];
  readonly counts: (row: number) => boolean;
  readonly partOf: (row: number) => readonly number[];
  /** Columns whose whole the answer is in; null for all. */
  readonly wholeOf: ((row: number) => number) | null;
}

function crossTable(cross: Cross, answers: CrossedAnswers): CrossTable | null {
  const rows = answers.groups.find(({ role }) => role === cross.rows);
  const counting = countingOf(cross, answers);
  if (rows === undefined || rows.items.length < 2 || counting === null) return null;
  const listed = rows.listed.map(({ name }) => name);
  const placeAt = placesOf(answers.survey, cross.rows, listed);
  const tallies = [...listed, null].map((name) => ({
    name,
    n: 0,
    parts: counting.names.map(() => 0),
    wholes: counting.names.map(() => 0),
  }));
  const all = tallies.length - 1;
  for (let row = 0; row < answers.kept.length; row++) {
    const place = placeAt(row);
    if (place === null || !counting.counts(row)) continue;
    for (const tally of place < 0 ? [tallies[all]] : [tallies[place], tallies[all]]) {
      if (tally !== undefined) addTo(tally, counting, row);
    }
  }
  const items = tallies.map(({ name, n, parts, wholes }) => ({
    name,
    n,
    cells: parts.map((count, i) => ({ count, n: counting.wholeOf === null ? n : (wholes[i] ?? 0) })),
  }));
  return { ...cross, names: counting.names, items };
}

interface CrossTally {
  n: number;
  readonly parts: number[];
  readonly wholes: number[];
}

function addTo(tally: CrossTally, { partOf, wholeOf }: Counting, row: number): void {
  tally.n++;
  for (const place of partOf(row)) tally.parts[place] = (tally.parts[place] ?? 0) + 1;
  const whole = wholeOf?.(row) ?? -1;
  if (whole >= 0) tally.wholes[whole] = (tally.wholes[whole] ?? 0) + 1;
}

function countingOf({ columns }: Cross, answers: CrossedAnswers): Counting | null {
  if (columns === "reasons") return ofReasons(answers);
  return columns === "bands" ? ofBands(answers) : ofGroups(columns, answers);
}

function isScored({ kept, score }: CrossedAnswers): (row: number) => boolean {
  return (row) => kept[row] === 1 && !Number.isNaN(score[row] ?? NaN);
}

function ofReasons({ reasons }: CrossedAnswers): Counting | null {
  if (reasons === null || reasons.categories.length === 0) return null;
  const { categoriesOf, mask } = reasons;
  const names = reasons.categories.slice(0, MOST_COLUMNS);
  return {
    names,
    counts: (row) => mask[row] === 1,
    partOf: (row) =>
      categoriesOf(row)
        .map((category) => names.indexOf(category))
        .filter((place) => place >= 0),
    wholeOf: null,
  };
}

function ofBands(answers: CrossedAnswers): Counting {
  const { scale, score } = answers;
  const names: readonly Band[] = [
    "satisfied",
    "basicallySatisfied",
    ...(scale.neutral === null ? [] : (["neutral"] as const)),
    "dissatisfied",
  ];
  return {
    names,
    counts: isScored(answers),
    partOf: (row) => [names.indexOf(bandOf(score[row] ?? NaN, scale))],
    wholeOf: null,
  };
}

function ofGroups(role: GroupRole, answers: CrossedAnswers): Counting | null {
  const { survey, scale, score, groups } = answers;
  const columns = groups.find((table) => table.role === role);
  if (columns === undefined || columns.items.length < 2) return null;
  const names = columns.items.slice(0, MOST_COLUMNS).map(({ name }) => name);
  const placeAt = placesOf(survey, role, names);
  const isCounted = (row: number): boolean => isContent(bandOf(score[row] ?? NaN, scale));
  return {
    names,
    counts: isScored(answers),
    partOf: (row) => (isCounted(row) ? [placeAt(row) ?? -1].filter((place) => place >= 0) : []),
    wholeOf: (row) => placeAt(row) ?? -1,
  };
}

/** The place of a row's group among `names`: -1 for another group, null for none. */
function placesOf(survey: Survey, role: GroupRole, names: readonly string[]): (row: number) => number | null {
  const column = survey.texts[role];
  if (column === undefined) return () => null;
  const { names: all, groupOfCode } = groupNames(column);
  const placeOfGroup = all.map((name) => names.indexOf(name));
  return (row) => {
    const group = groupOfCode[column.codes[row] ?? 0] ?? -1;
    return group < 0 ? null : (placeOfGroup[group] ?? -1);
  };
}
