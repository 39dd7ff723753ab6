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
  about(): AboutBestScores;
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
/** Rows further apart than so many seconds are not looked at. */
const NEAR = FEW_SECONDS + 2;
/** So many slots for each row leave most rows alone. */
const SLOTS_A_ROW = 8;

/** Says of rows with best scores what they have in common. */
export type DescribeScores = (rows: Rows) => AboutBestScores;

type Rows = Uint32Array;

/** Customers, or telephone numbers, that gave several best scores, most scores first. */
export function ofSameCustomer(bests: Rows, customers: RowNames, describe: DescribeScores): BestScores[] {
  const { names, of } = customers;
  const counts = new Uint32Array(names.length);
  for (let i = 0; i < bests.length; i++) {
    const name = of[bests[i] ?? 0] ?? -1;
    if (name >= 0) countAt(counts, name);
  }
  const byCount: BestScores[][] = [];
  for (let i = 0; i < bests.length; i++) {
    const row = bests[i] ?? 0;
    const name = of[row] ?? -1;
    const count = counts[name] ?? 0;
    if (count < SEVERAL) continue;
    (byCount[count] ??= []).push(new ScoresOfCustomer(row, count, bests, of, describe));
    counts[name] = 0;
  }
  return byCount.reverse().flat();
}

/** A class, since a large survey has tens of thousands of them: closures of each would take longer to make than to count. */
class ScoresOfCustomer implements BestScores {
  constructor(
    readonly row: number,
    readonly count: number,
    private readonly bests: Rows,
    private readonly customerOf: Int32Array,
    private readonly describe: DescribeScores,
  ) {}

  about(): AboutBestScores {
    const customer = this.customerOf[this.row];
    return this.describe(this.bests.filter((row) => this.customerOf[row] === customer));
  }
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
  for (const ofAgent of scoresByAgent(bests, time, agents)) {
    const rows = rowsNear(ofAgent);
    rows.sort((one, other) => (time[one] ?? 0) - (time[other] ?? 0));
    for (const run of runsOf(rows, (before, after) => isWithin(time[before], time[after]))) {
      const [row = 0] = run;
      if (run.length > 1) found.push({ row, count: run.length, about: () => describe(run) });
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

/** Rows with best scores of one agent, and the whole second of each: side by side, as a survey's own times are far apart. */
interface ScoresOfAgent {
  readonly rows: Rows;
  readonly seconds: Float64Array;
}

/**
 * The rows that may have another within seconds, and hardly any other: a large survey has few of them, and to put all others in
 * order by their moments would take long. Numbers alone are sorted at once: each row's second with its place behind it.
 */
function rowsNear({ rows, seconds }: ScoresOfAgent): Rows {
  const places = withNeighbours(seconds);
  const { length } = rows;
  const inOrder = Float64Array.from(places, (place) => (seconds[place] ?? NaN) * length + place).sort();
  const near = NEAR * length;
  const isNear = (from: number): boolean => (inOrder[from + 1] ?? NaN) - (inOrder[from] ?? NaN) < near;
  const found: number[] = [];
  for (let i = 0; i < inOrder.length; i++) {
    if (!isNear(i) && !isNear(i - 1)) continue;
    const second = inOrder[i] ?? 0;
    found.push(rows[second - Math.floor(second / length) * length] ?? 0);
  }
  return Uint32Array.from(found).sort();
}

/**
 * The places in whose slot of so many seconds, or in the one before or after, another place stands, and a few more, as slots far from
 * each other share a byte: most need not be sorted.
 */
function withNeighbours(seconds: Float64Array): number[] {
  const mask = 2 ** Math.ceil(Math.log2(SLOTS_A_ROW * seconds.length + 1)) - 1;
  const rowsAt = new Uint8Array(mask + 1);
  for (let place = 0; place < seconds.length; place++) {
    const slot = slotOf(seconds[place]) & mask;
    rowsAt[slot] = rowsAt[slot] === 0 ? 1 : 2;
  }
  const found: number[] = [];
  for (let place = 0; place < seconds.length; place++) {
    const slot = slotOf(seconds[place]);
    const beside = (rowsAt[(slot - 1) & mask] ?? 0) + (rowsAt[(slot + 1) & mask] ?? 0);
    if ((rowsAt[slot & mask] ?? 0) + beside > 1) found.push(place);
  }
  return found;
}

function slotOf(second = NaN): number {
  return Math.floor(second / NEAR);
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

/** Those of each name, in the order of the names; rows without one are left out. */
function scoresByAgent(bests: Rows, time: Float64Array, { names, of }: RowNames): readonly ScoresOfAgent[] {
  const counts = new Uint32Array(names.length);
  for (let i = 0; i < bests.length; i++) {
    const name = of[bests[i] ?? 0] ?? -1;
    if (name >= 0) countAt(counts, name);
  }
  const byAgent = names.map((_, name) => {
    const count = counts[name] ?? 0;
    return { rows: new Uint32Array(count), seconds: new Float64Array(count) };
  });
  counts.fill(0);
  for (let i = 0; i < bests.length; i++) {
    const row = bests[i] ?? 0;
    const name = of[row] ?? -1;
    const own = byAgent[name];
    if (own === undefined) continue;
    const place = counts[name] ?? 0;
    own.rows[place] = row;
    own.seconds[place] = Math.floor((time[row] ?? NaN) * SECONDS_A_DAY);
    countAt(counts, name);
  }
  return byAgent;
}

/** Describes best scores of a survey. */
export function scoreDescriber(survey: Survey, agents: RowNames | null): DescribeScores {
  const customerAt = customerReader(survey);
  return (rows) => ({
    customer: customerAt(rows[0] ?? 0),
    agents: agents === null ? [] : agentsOf(rows, agents),
    seconds: secondsOf(rows, survey.time?.values),
  });
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
