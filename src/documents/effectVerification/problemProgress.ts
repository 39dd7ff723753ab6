import type { DocumentContext } from "../context";
import { trackingRows } from "../tracking/trackingRows";
import type { Carried } from "./comparedPeriods";
import { roundsOver, standingRounds, type StandingRound } from "./standingRounds";
import { isTaken } from "../plan/adoption";

/** How far a problem's improvement has come: the rounds that are over, and the one that is on. */
export interface ProblemProgress {
  /** In their order. */
  readonly over: readonly StandingRound[];
  /** The round that is on, or would be next; from 1. */
  readonly next: number;
  /** Whether the next one has begun: it is the first, staff want a new analysis, or there is a new action. */
  readonly isOn: boolean;
  readonly carried: Carried;
  /** The round that is on as it stands on the sheet; null where it does not yet. */
  readonly standing: StandingRound | null;
  /** Rounds on the sheet that fell away: staff took back that the problem is to be analysed again. */
  readonly withdrawn: readonly StandingRound[];
}

/** How far the improvement of a problem has come. */
export function progressOf(context: DocumentContext, problem: string): ProblemProgress {
  const own = standingRounds(context.staff).filter((round) => round.problem === problem);
  const over = roundsOver(own);
  const last = over.at(-1);
  const next = (last?.round ?? 0) + 1;
  const { isBegun, ...carried } = carriedOut(context, problem, last?.closedOn ?? null);
  const isOn = last === undefined || isBegun || last.conclusion === "again";
  return {
    over,
    next,
    isOn,
    carried,
    standing: own.find(({ round }) => round === next) ?? null,
    withdrawn: own.filter(({ round }) => round > next || (round === next && !isOn)),
  };
}

/** The actions of a problem that were not done before the last round was over. */
function carriedOut(
  context: DocumentContext,
  problem: string,
  after: number | null,
): Carried & { readonly isBegun: boolean } {
  const rows = trackingRows(context).filter(
    ({ plan, finished }) =>
      plan.problem === problem && isTaken(plan) && (after === null || finished === null || finished > after),
  );
  const starts = rows.flatMap(({ plan }) => plan.start ?? []);
  const ends = rows.flatMap(({ finished }) => finished ?? []);
  return {
    isBegun: rows.length > 0,
    started: starts.length === 0 ? null : Math.min(...starts),
    finished: rows.length === 0 || ends.length < rows.length ? null : Math.max(...ends),
  };
}
