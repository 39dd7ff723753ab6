import { draw } from "../callbacks/draw";
import { agentReader, type NameAt } from "../callbacks/people";
import type { CleanedSurvey } from "../cleaning/cleaning";
import { complaintReader } from "../survey/columns/complaintLevels";
import { bestOf } from "../survey/scale";
import type { Survey } from "../survey/survey";

/** A served case that is drawn for inspection (S39, S41). */
export interface InspectionCase {
  /** Row of the survey. */
  readonly row: number;
  readonly agent: string | null;
  /** Serial moment of the service; null where it is not known. */
  readonly served: number | null;
  /** 投诉 and 高满意度 are to be looked at with care. */
  readonly complaint: boolean;
  readonly best: boolean;
  /** 响应时长 by the document's limits: 5, 3 or 1; null where it is not recorded. */
  readonly response: number | null;
  /** 一次性解决 of the case: 5 or 1; null where it is not recorded. */
  readonly resolved: number | null;
}

/** How many cases are drawn. */
export interface InspectionDraw {
  /** So many of each agent, and of all where agents are not known. */
  readonly perAgent: number;
  /** Above 0, this share (0–1) of all tickets instead, rounded up (S21). */
  readonly share: number;
}

/** Five of each agent are ours. */
const DEFAULT_DRAW: InspectionDraw = { perAgent: 5, share: 0 };
/** So many are drawn by a share at most: nobody inspects more in one go. */
const MOST_BY_SHARE = 500;
const SEED = "inspection";

/** Document 004: within 30 seconds 5 points, up to a minute beyond 3, else 1. */
const IN_TIME_SECONDS = 30;
const LATE_SECONDS = 90;

/** The cases to inspect: the same ones each time, in the order of the survey. */
export function inspectionCases(
  { survey, kept, keys, score }: CleanedSurvey,
  { perAgent, share }: InspectionDraw = DEFAULT_DRAW,
): readonly InspectionCase[] {
  const agentAt = agentReader(survey) ?? (() => null);
  const rows = Array.from(kept.keys()).filter((row) => kept[row] === 1);
  const keyOf = (row: number): string => keys()[row] ?? "";
  const wanted = Math.min(MOST_BY_SHARE, Math.ceil(rows.length * share));
  const drawn =
    share > 0
      ? draw(rows, keyOf, wanted, SEED)
      : byAgent(rows, agentAt).flatMap((ofAgent) => draw(ofAgent, keyOf, perAgent, SEED));
  const hasComplained = complaintReader(survey);
  const isBest = bestScore(survey, score);
  return [...drawn]
    .sort((one, other) => one - other)
    .map((row) => ({
      row,
      agent: agentAt(row),
      served: numberOf(survey.time?.values[row]),
      complaint: hasComplained(row),
      best: isBest(row),
      response: responseScore(numberOf(survey.numbers.responseTime?.values[row])),
      resolved: resolvedScore(survey.flags.resolved?.values[row]),
    }));
}

function byAgent(rows: readonly number[], agentAt: NameAt): readonly (readonly number[])[] {
  const rowsOf = new Map<string | null, number[]>();
  for (const row of rows) {
    const agent = agentAt(row);
    const known = rowsOf.get(agent);
    if (known === undefined) rowsOf.set(agent, [row]);
    else known.push(row);
  }
  return [...rowsOf.values()];
}

function bestScore(survey: Survey, score: Float64Array): (row: number) => boolean {
  const scale = survey.score?.scale;
  if (scale === undefined) return () => false;
  const best = bestOf(scale);
  return (row) => score[row] === best;
}

function responseScore(seconds: number | null): number | null {
  if (seconds === null) return null;
  if (seconds <= IN_TIME_SECONDS) return 5;
  return seconds <= LATE_SECONDS ? 3 : 1;
}

function resolvedScore(flag: number | undefined): number | null {
  if (flag === undefined || flag < 0) return null;
  return flag === 1 ? 5 : 1;
}

function numberOf(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
