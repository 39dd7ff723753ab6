import { countAt } from "../countAt";
import type { Survey } from "../survey/survey";
import { customerReader } from "./people";
import type { RowNames } from "./rowNames";

/** Several best scores that have something in common. */
export interface BestScores {
  /** The first row of them. */
  readonly row: number;
  readonly count: number;
  /** Told when asked: a large survey has more of them than are listed. */
  readonly about: () => AboutBestScores;
}

interface AboutBestScores {
  /** 客户编号 of the first row; null where it is not known. */
  readonly customer: string | null;
  /** Their agents, most scores first. */
  readonly agents: readonly string[];
  /** Seconds from the first to the last. */
  readonly seconds: number;
}

/** So many best scores of one customer are several (ours). */
const SEVERAL = 3;
/** Best scores of one agent are within seconds of each other up to so many (ours). */
const FEW_SECONDS = 30;

const SECONDS_A_DAY = 86_400;

/** Says of rows of best scores what they have in common. */
export type DescribeScores = (rows: Rows) => BestScores;

type Rows = Uint32Array;

/** Customers, or telephone numbers, that gave several best scores, most scores first. */
export function ofSameCustomer(bests: Rows, customers: RowNames, describe: DescribeScores): BestScores[] {
  return rowsByName(bests, customers, SEVERAL)
    .map(describe)
    .sort((one, other) => other.count - one.count || one.row - other.row);
}

/** Best scores of one agent that follow each other within seconds; null where no time has seconds. */
export function withinSeconds(
  survey: Survey,
  bests: Rows,
  agents: RowNames,
  describe: DescribeScores,
): BestScores[] | null {
  const time = survey.time?.values;
  if (time === undefined || !time.some(hasSeconds)) return null;
  const found: BestScores[] = [];
  for (const rows of rowsByName(bests, agents, 2)) {
    const isNear = momentsNear(momentsAt(rows, time));
    const near = rows.filter((row) => isNear.has(time[row] ?? NaN));
    near.sort((one, other) => (time[one] ?? 0) - (time[other] ?? 0));
    for (const run of runsOf(near, (before, after) => isWithin(time[before], time[after]))) {
      if (run.length > 1) found.push(describe(run));
    }
  }
  return found.sort((one, other) => other.count - one.count || one.row - other.row);
}

function hasSeconds(moment: number): boolean {
  const seconds = Math.round(moment * SECONDS_A_DAY);
  return !Number.isNaN(moment) && seconds % 60 !== 0;
}

function isWithin(before = NaN, after = NaN): boolean {
  return Math.round((after - before) * SECONDS_A_DAY) <= FEW_SECONDS;
}

function momentsAt(rows: Rows, time: Float64Array): Float64Array {
  const moments = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) moments[i] = time[rows[i] ?? 0] ?? NaN;
  return moments;
}

/** The moments that have another within seconds: hardly any, so that the rows need not all be put in order. */
function momentsNear(moments: Float64Array): ReadonlySet<number> {
  const near = new Set<number>();
  moments.sort();
  for (let i = 1; i < moments.length; i++) {
    const [before = NaN, after = NaN] = [moments[i - 1], moments[i]];
    if (isWithin(before, after)) near.add(before).add(after);
  }
  return near;
}

/** Neighbours that belong together, one list after the other. */
function runsOf(rows: Rows, isNext: (before: number, after: number) => boolean): Rows[] {
  const runs: Rows[] = [];
  let first = 0;
  for (let i = 1; i <= rows.length; i++) {
    if (i < rows.length && isNext(rows[i - 1] ?? 0, rows[i] ?? 0)) continue;
    runs.push(rows.subarray(first, i));
    first = i;
  }
  return runs;
}

/** The rows of each name that has so many or more, in the order of the names. */
function rowsByName(rows: Rows, { names, of }: RowNames, atLeast: number): readonly Rows[] {
  const named = rows.filter((row) => (of[row] ?? -1) >= 0);
  const counts = new Uint32Array(names.length);
  for (let i = 0; i < named.length; i++) countAt(counts, of[named[i] ?? 0] ?? 0);
  const begins = new Uint32Array(names.length);
  for (let name = 1; name < names.length; name++) {
    begins[name] = (begins[name - 1] ?? 0) + (counts[name - 1] ?? 0);
  }
  const byName = sortedInto(begins, named, of);
  const found: Rows[] = [];
  counts.forEach((count, name) => {
    const begin = begins[name] ?? 0;
    if (count >= atLeast) found.push(byName.subarray(begin, begin + count));
  });
  return found;
}

/** The rows of each name from where those of the name begin. */
function sortedInto(begins: Uint32Array, rows: Rows, of: Int32Array): Rows {
  const byName = new Uint32Array(rows.length);
  const next = begins.slice();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const name = of[row] ?? 0;
    byName[next[name] ?? 0] = row;
    countAt(next, name);
  }
  return byName;
}

/** Describes best scores of a survey. */
export function scoreDescriber(survey: Survey, agents: RowNames | null): DescribeScores {
  const customerAt = customerReader(survey);
  return (rows) => {
    const [row = 0] = rows;
    const about = (): AboutBestScores => ({
      customer: customerAt(row),
      agents: agents === null ? [] : agentsOf(rows, agents),
      seconds: secondsOf(rows, survey.time?.values),
    });
    return { row, count: rows.length, about };
  };
}

function agentsOf(rows: Rows, { names, of }: RowNames): readonly string[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const name = of[row] ?? -1;
    if (name >= 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).map(([name]) => names[name] ?? "");
}

/** From the first to the last of the rows; 0 where no time is known. */
function secondsOf(rows: Rows, time: Float64Array | undefined): number {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    const moment = time?.[row] ?? NaN;
    if (moment < first) first = moment;
    if (moment > last) last = moment;
  }
  return last < first ? 0 : Math.round((last - first) * SECONDS_A_DAY);
}
