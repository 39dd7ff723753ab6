import type { CleanedSurvey } from "../cleaning/cleaning";
import { groupNameAt } from "../measures/groupNames";
import { shareOf } from "../measures/share";
import type { Survey } from "../survey/survey";
import { agentReader, customerReader, type NameAt } from "./people";

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
  /** 客户编号 of that row; null where it is not known. */
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
export const SEVERAL = 3;
/** Best scores of one agent are within seconds of each other up to so many (ours). */
export const FEW_SECONDS = 30;

const SECONDS_A_DAY = 86_400;

/** Looks at who was invited to rate, and at best scores that come together. */
export function authenticity({ survey, score, kept, answers }: CleanedSurvey): Authenticity {
  const scale = survey.score?.scale;
  const best = scale === undefined ? NaN : scale.direction === "higher-is-better" ? scale.max : scale.min;
  const bests = Array.from(kept.keys()).filter((row) => kept[row] === 1 && score[row] === best);
  const agentAt = agentReader(survey);
  return {
    invitations: agentAt === null ? null : invitations(survey, answers, agentAt),
    sameCustomer: scale === undefined ? null : ofSameCustomer(survey, bests, agentAt),
    withinSeconds: agentAt === null || scale === undefined ? null : withinSeconds(survey, bests, agentAt),
  };
}

/** Rows are services only where each was invited once or not at all. */
function invitations(survey: Survey, answers: Uint8Array, agentAt: NameAt): InvitationsOfAgent[] | null {
  const invited = survey.numbers.invited?.values;
  if (invited === undefined || invited.some((value) => !Number.isNaN(value) && value !== 0 && value !== 1))
    return null;
  const counts = new Map<string, { services: number; invited: number }>();
  for (let row = 0; row < survey.rowCount; row++) {
    const value = invited[row] ?? NaN;
    const agent = agentAt(row);
    if (agent === null || Number.isNaN(value) || answers[row] !== 1) continue;
    const count = counts.get(agent) ?? { services: 0, invited: 0 };
    count.services++;
    count.invited += value;
    counts.set(agent, count);
  }
  return [...counts]
    .map(([agent, count]) => ({
      agent,
      ...count,
      rate: shareOf(count.invited, count.services),
      missed: count.services - count.invited,
    }))
    .sort((one, other) => (one.rate ?? 0) - (other.rate ?? 0) || other.services - one.services);
}

function ofSameCustomer(
  survey: Survey,
  bests: readonly number[],
  agentAt: NameAt | null,
): BestScores[] | null {
  const customer = survey.texts.phone ?? survey.texts.customerId;
  if (customer === undefined) return null;
  const nameAt = groupNameAt(customer);
  const rowsOf = rowsBy(bests, nameAt);
  return [...rowsOf.values()]
    .filter((rows) => rows.length >= SEVERAL)
    .map((rows) => bestScores(survey, rows, agentAt))
    .sort((one, other) => other.count - one.count || one.row - other.row);
}

function withinSeconds(survey: Survey, bests: readonly number[], agentAt: NameAt): BestScores[] | null {
  const time = survey.time?.values;
  if (time === undefined || !time.some(hasSeconds)) return null;
  const found: BestScores[] = [];
  for (const rows of rowsBy(bests, agentAt).values()) {
    const timed = rows.filter((row) => !Number.isNaN(time[row] ?? NaN));
    timed.sort((one, other) => (time[one] ?? 0) - (time[other] ?? 0));
    for (const run of runsOf(timed, (before, after) => secondsBetween(time, before, after) <= FEW_SECONDS)) {
      if (run.length > 1) found.push(bestScores(survey, run, agentAt));
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

function rowsBy(rows: readonly number[], nameAt: NameAt): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const name = nameAt(row);
    if (name === null) continue;
    const known = found.get(name);
    if (known === undefined) found.set(name, [row]);
    else known.push(row);
  }
  return found;
}

function bestScores(survey: Survey, rows: readonly number[], agentAt: NameAt | null): BestScores {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const agent = agentAt?.(row) ?? null;
    if (agent !== null) counts.set(agent, (counts.get(agent) ?? 0) + 1);
  }
  const agents = [...counts].sort((one, other) => other[1] - one[1]).map(([agent]) => agent);
  const moments = rows
    .map((row) => survey.time?.values[row] ?? NaN)
    .filter((moment) => !Number.isNaN(moment));
  const seconds =
    moments.length === 0 ? 0 : Math.round((Math.max(...moments) - Math.min(...moments)) * SECONDS_A_DAY);
  const [row = 0] = rows;
  return { row, count: rows.length, customer: customerReader(survey)(row), agents, seconds };
}
