import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { isClosed, lastRounds } from "../effectVerification/conclusion";
import { problemWords } from "../problems/problemWords";
import { staffRows, type StaffState } from "../staffState";
import { TRACKING } from "../tracking/table";
import type { Adoption } from "./adoption";
import { PLAN } from "./table";
import { TERMS } from "./words";

/** Working days for a new look at the causes. */
const DAYS = 10;

/** An action that stands in the plan. */
interface Planned {
  readonly key: string;
  readonly problem: string;
  readonly action: string;
  readonly adoption: Adoption | null;
}

/**
 * The problems that staff sent back to analysis (S46) and that have no action of the new round yet: all of theirs were
 * done when the last round was over.
 */
export function reopenedProblems(staff: StaffState, rows: readonly Planned[]): readonly string[] {
  const finished = new Map(
    (staffRows(staff, TRACKING) ?? []).map(({ key, cells }) => [key, cells["finished"]]),
  );
  return lastRounds(staff).flatMap((round) => {
    const { problem, closedOn } = round;
    if (round.conclusion !== "again" || !isClosed(round)) return [];
    const isOfNewRound = (key: string): boolean => {
      const done = finished.get(key);
      return typeof done !== "number" || done > (closedOn ?? 0);
    };
    const own = rows.filter(({ problem: of, action }) => of === problem && action !== "");
    return own.some(({ key, adoption }) => adoption !== "declined" && isOfNewRound(key)) ? [] : [problem];
  });
}

/** What is proposed for such a problem: to look for its causes again. */
export function reopeningAction(
  context: DocumentContext,
  problem: string,
): Readonly<Record<"problem" | "action" | "department", string>> & { readonly days: number } {
  const locale = context.localeOf(PLAN.document);
  const name = problemWords(context, locale).label(problem);
  return { problem, action: wordsOf(locale)(TERMS.reopened, { problem: name }), department: "", days: DAYS };
}
