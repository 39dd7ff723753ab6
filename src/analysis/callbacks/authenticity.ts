import type { CleanedSurvey } from "../cleaning/cleaning";
import { groupNames } from "../measures/groupNames";
import { shareOf } from "../measures/share";
import type { Survey, TextColumn } from "../survey/survey";
import { customerReader } from "./people";

/** How many of an agent's services were followed by an invitation to rate (邀评). */
export interface InvitationsOfAgent {
  readonly agent: string;
  readonly services: number;
  readonly invited: number;
  /** 邀评率, 0–1. */
  readonly rate: number | null;
  /** 漏邀评: services without an invitation. */
  readonly missed: number;
}

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

/** 评价真实性: what is worth a look, and no accusation. */
export interface Authenticity {
  /** Least invited first; null where invitations or agents are not known. */
  readonly invitations: readonly InvitationsOfAgent[] | null;
  /** Customers, or telephone numbers, that gave several best scores; null where customers are not known. */
  readonly sameCustomer: readonly BestScores[] | null;
  /** Best scores of one agent within seconds; null where no time has seconds or agents are not known. */
  readonly withinSeconds: readonly BestScores[] | null;
}

/** So many best scores of one customer are several (ours). */
const SEVERAL = 3;
/** Best scores of one agent are within seconds of each other up to so many (ours). */
const FEW_SECONDS = 30;

const SECONDS_A_DAY = 86_400;

/** Looks at who was invited to rate, and at best scores that come together. */
export function authenticity({ survey, score, kept, answers }: CleanedSurvey): Authenticity {
  const scale = survey.score?.scale;
  const agents = namesOf(survey.texts.agentName ?? survey.texts.agentId);
  const customers = namesOf(survey.texts.phone ?? survey.texts.customerId);
  const found = { invitations: agents === null ? null : invitations(survey, answers, agents) };
  if (scale === undefined) return { ...found, sameCustomer: null, withinSeconds: null };
  const best = scale.direction === "higher-is-better" ? scale.max : scale.min;
  const bests = Array.from(kept.keys()).filter((row) => kept[row] === 1 && score[row] === best);
  const describe = describer(survey, agents);
  return {
    ...found,
    sameCustomer: customers === null ? null : ofSameCustomer(bests, customers, describe),
    withinSeconds: agents === null ? null : withinSeconds(survey, bests, agents, describe),
  };
}

/** The names of a column, and which of them a row has: -1 for none. */
interface Names {
  readonly names: readonly string[];
  readonly at: (row: number) => number;
}

function namesOf(column: TextColumn | undefined): Names | null {
  if (column === undefined) return null;
  const { names, groupOfCode } = groupNames(column);
  return { names, at: (row) => groupOfCode[column.codes[row] ?? 0] ?? -1 };
}

/** Rows are services only where each was invited once or not at all. */
function invitations(survey: Survey, answers: Uint8Array, agents: Names): InvitationsOfAgent[] | null {
  const invited = survey.numbers.invited?.values;
  if (invited === undefined || invited.some((value) => !Number.isNaN(value) && value !== 0 && value !== 1))
    return null;
  const counts = agents.names.map((agent) => ({ agent, services: 0, invited: 0 }));
  for (let row = 0; row < survey.rowCount; row++) {
    const value = invited[row] ?? NaN;
    const count = counts[agents.at(row)];
    if (count === undefined || Number.isNaN(value) || answers[row] !== 1) continue;
    count.services++;
    count.invited += value;
  }
  return counts
    .filter(({ services }) => services > 0)
    .map((count) => ({
      ...count,
      rate: shareOf(count.invited, count.services),
      missed: count.services - count.invited,
    }))
    .sort((one, other) => (one.rate ?? 0) - (other.rate ?? 0) || other.services - one.services);
}

type Describe = (rows: readonly number[]) => BestScores;

function ofSameCustomer(bests: readonly number[], customers: Names, describe: Describe): BestScores[] {
  return rowsByName(bests, customers, SEVERAL)
    .map(describe)
    .sort((one, other) => other.count - one.count || one.row - other.row);
}

function withinSeconds(
  survey: Survey,
  bests: readonly number[],
  agents: Names,
  describe: Describe,
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
function rowsByName(rows: readonly number[], { names, at }: Names, atLeast: number): readonly number[][] {
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

/** Says of rows of best scores what they have in common. */
function describer(survey: Survey, agents: Names | null): Describe {
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

function agentsOf(rows: readonly number[], { names, at }: Names): readonly string[] {
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
