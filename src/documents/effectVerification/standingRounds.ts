import { dayIn } from "./writtenDay";
import { staffRows, type StaffRow, type StaffState } from "../staffState";
import { EFFECTS } from "./table";
import { conclusionIn, type Conclusion } from "./conclusion";

/** A round of a problem's improvement as it stands on the sheet. */
export interface StandingRound {
  readonly problem: string;
  /** From 1. */
  readonly round: number;
  readonly conclusion: Conclusion | null;
  /** The day on which its last action was done; null while it is not. */
  readonly closedOn: number | null;
  /** Whether it fell away, since staff took back what the round before had been concluded with. */
  readonly isWithdrawn: boolean;
  readonly row: StaffRow;
}

/** What the column `ready` holds. */
export const READINESS = { ready: 1, waiting: 0, withdrawn: -1 } as const;

const KEY = /^problem:(.+)#(\d+)$/su;

/** The key of a problem's round. */
export function roundKey(problem: string, round: number): string {
  return `problem:${problem}#${String(round)}`;
}

/** The rounds that stand, problem by problem in their order. */
export function standingRounds(staff: StaffState): readonly StandingRound[] {
  const rounds = (staffRows(staff, EFFECTS) ?? []).flatMap((row): StandingRound[] => {
    const found = KEY.exec(row.key);
    if (found === null) return [];
    return [
      {
        problem: found[1] ?? "",
        round: Number(found[2]),
        conclusion: conclusionIn(row.cells["conclusion"]),
        closedOn: dayIn(row.cells["closedOn"]),
        isWithdrawn: row.cells["ready"] === READINESS.withdrawn,
        row,
      },
    ];
  });
  return rounds.sort((one, other) => one.round - other.round);
}

/** The last round of each problem that has not fallen away. */
export function lastRounds(staff: StaffState): readonly StandingRound[] {
  const rounds = standingRounds(staff).filter(({ isWithdrawn }) => !isWithdrawn);
  return [...new Map(rounds.map((round) => [round.problem, round])).values()];
}

/** The rounds that are over: up to the last that was concluded. */
export function roundsOver(rounds: readonly StandingRound[]): readonly StandingRound[] {
  return rounds.slice(0, rounds.findLastIndex(isClosed) + 1);
}

/** Whether a round is over: what comes later belongs to the next one. */
export function isClosed({ conclusion, closedOn }: Pick<StandingRound, "conclusion" | "closedOn">): boolean {
  return closedOn !== null && (conclusion === "standard" || conclusion === "again");
}
