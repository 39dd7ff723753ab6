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
export type DescribeScores = (rows: readonly number[]) => BestScores;

/** Customers, or telephone numbers, that gave several best scores, most scores first. */
export function ofSameCustomer(
  bests: readonly number[],
  customers: RowNames,
  describe: DescribeScores,
): BestScores[] {
  return rowsByName(bests, customers, SEVERAL)
    .map(describe)
    .sort((one, other) => other.count - one.count || one.row - other.row);
}

/** Best scores of one agent that follow each other within seconds; null where no time has seconds. */
export function withinSeconds(
  survey: Survey,
  bests: readonly number[],
  agents: RowNames,
  describe: DescribeScores,
): BestScores[] | null {
  const time = survey.time?.values;
  if (time === undefined || !time.some(hasSeconds)) return null;
  const found: BestScores[] = [];
  for (const rows of rowsByName(bests, agents, 2)) {
    const timed = rows.filter((row) => !Number.isNaN(time[row] ?? NaN));
    timed.sort((one, other) => (time[one] ?? 0) - (time[other] ?? 0));
    for (const run of runsOf(timed, (before, after) => secondsBetween(time, before, after) <= FEW_SECONDS)) {
      if (run.length > 1) found.push(describe(run));
    }
  }
  return found.sort((one, other) => other.count - one.count || one.row - other.row);
}

function hasSeconds(moment: number): boolean {
  const seconds = Math.round(moment * SECONDS_A_DAY);
  return !Number.isNaN(moment) && seconds % 60 !== 0;
}

function secondsBetween(time: Float64Array, before: number, after: number): number {
  return Math.round(((time[after] ?? NaN) - (time[before] ?? NaN)) * SECONDS_A_DAY);
}

/** Neighbours that belong together, one list after the other. */
function runsOf(rows: readonly number[], isNext: (before: number, after: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && isNext(before, row)) last.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** The rows of each name that has so many or more; most customers have one. */
function rowsByName(rows: readonly number[], { names, at }: RowNames, atLeast: number): readonly number[][] {
  const counts = new Uint32Array(names.length);
  for (const row of rows) {
    const name = at(row);
    if (name >= 0) counts[name] = (counts[name] ?? 0) + 1;
  }
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const name = at(row);
    if ((counts[name] ?? 0) < atLeast) continue;
    const known = found.get(name);
    if (known === undefined) found.set(name, [row]);
    else known.push(row);
  }
  return [...found.values()];
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

function agentsOf(rows: readonly number[], { names, at }: RowNames): readonly string[] {
  const counts = new Map<number, number>();
  for (const row of rows) if (at(row) >= 0) counts.set(at(row), (counts.get(at(row)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).map(([name]) => names[name] ?? "");
}

/** From the first to the last of the rows; 0 where no time is known. */
function secondsOf(rows: readonly number[], time: Float64Array | undefined): number {
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    const moment = time?.[row] ?? NaN;
    if (moment < first) first = moment;
    if (moment > last) last = moment;
  }
  return last < first ? 0 : Math.round((last - first) * SECONDS_A_DAY);
}
