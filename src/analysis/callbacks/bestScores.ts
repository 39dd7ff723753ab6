import { countAt } from "../countAt";
import type { Survey } from "../survey/survey";
import { customerReader } from "./people";
import type { RowNames } from "./rowNames";
import { SeenTwice } from "./seenTwice";

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
/** What is within seconds lies in one span of so many, or in two that follow each other. */
const SPAN_SECONDS = FEW_SECONDS + 1;
/** Spans of different agents lie apart by multiples of this (the golden ratio of 32 bits). */
const AGENT_APART = 0x9e3779b1;

/** Says of best scores what they have in common: the first row, how many they are, and all of their rows when asked. */
export type DescribeScores = (row: number, count: number, rowsOf: () => Rows) => BestScores;

type Rows = Uint32Array;

/** Customers, or telephone numbers, that gave several best scores, most scores first. */
export function ofSameCustomer(bests: Rows, customers: RowNames, describe: DescribeScores): BestScores[] {
  const { names, of } = customers;
  const counts = new Uint32Array(names.length);
  const firsts: number[] = [];
  for (let i = 0; i < bests.length; i++) {
    const row = bests[i] ?? 0;
    const name = of[row] ?? -1;
    if (name < 0) continue;
    countAt(counts, name);
    if (counts[name] === 1) firsts.push(row);
  }
  return firsts
    .map((row) => ({ row, name: of[row] ?? 0 }))
    .filter(({ name }) => (counts[name] ?? 0) >= SEVERAL)
    .sort((one, other) => (counts[other.name] ?? 0) - (counts[one.name] ?? 0) || one.row - other.row)
    .map(({ row, name }) =>
      describe(row, counts[name] ?? 0, () => bests.filter((best) => of[best] === name)),
    );
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
  for (const rows of rowsByName(rowsNear(bests, agents.of, time), agents)) {
    rows.sort((one, other) => (time[one] ?? 0) - (time[other] ?? 0));
    for (const run of runsOf(rows, (before, after) => isWithin(time[before], time[after]))) {
      if (run.length > 1) found.push(describe(run[0] ?? 0, run.length, () => run));
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

/**
 * The rows that may have another of their agent's within seconds, and hardly any other: a large survey has few of them, and all
 * the others need not be put in order. Each is noted in a span of its agent's time, and kept where that span or one beside
 * it has another; spans fall together now and then, since only a hash of agent and time is kept.
 */
function rowsNear(rows: Rows, agentOf: Int32Array, time: Float64Array): Rows {
  const spans = new SeenTwice(rows.length);
  const spanAt = (row: number): number =>
    Math.imul(agentOf[row] ?? 0, AGENT_APART) + Math.floor(((time[row] ?? 0) * SECONDS_A_DAY) / SPAN_SECONDS);
  const known = rows.filter((row) => (agentOf[row] ?? -1) >= 0 && !Number.isNaN(time[row] ?? NaN));
  for (let i = 0; i < known.length; i++) spans.see(spanAt(known[i] ?? 0));
  return known.filter((row) => {
    const span = spanAt(row);
    return spans.sawTwice(span) || spans.saw(span - 1) || spans.saw(span + 1);
  });
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

/** The rows of each name, in the order of the names. */
function rowsByName(rows: Rows, { names, of }: RowNames): readonly Rows[] {
  const byName = names.map((): number[] => []);
  for (const row of rows) byName[of[row] ?? 0]?.push(row);
  return byName.map((list) => Uint32Array.from(list));
}

/** Describes best scores of a survey. */
export function scoreDescriber(survey: Survey, agents: RowNames | null): DescribeScores {
  const customerAt = customerReader(survey);
  return (row, count, rowsOf) => {
    const about = (): AboutBestScores => {
      const rows = rowsOf();
      return {
        customer: customerAt(row),
        agents: agents === null ? [] : agentsOf(rows, agents),
        seconds: secondsOf(rows, survey.time?.values),
      };
    };
    return { row, count, about };
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
