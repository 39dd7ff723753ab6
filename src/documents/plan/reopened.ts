import { LOCALES, type Locale } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { problemWords } from "../problems/problemWords";
import { staffRows, type StaffRow, type StaffState } from "../staffState";
import { TRACKING } from "../tracking/table";
import { progressOf } from "../tracking/progress";
import type { Adoption } from "./adoption";
import { PLAN } from "./table";
import { TERMS } from "./words";
import { isClosed, lastRounds, roundsOver, standingRounds } from "../effectVerification/standingRounds";

/** Working days for a new look at the causes. */
const DAYS = 10;

/** An action that stands in the plan. */
interface Planned {
  readonly key: string;
  readonly problem: string;
  readonly action: string;
  readonly owner: string;
  readonly due: number | null;
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
  const action = reopeningText(context, problem, context.localeOf(PLAN.document));
  return { problem, action, department: "", days: DAYS };
}

function reopeningText(context: DocumentContext, problem: string, locale: Locale): string {
  return wordsOf(locale)(TERMS.reopened, { problem: problemWords(context, locale).label(problem) });
}

/**
 * 采纳 of proposals to look for causes again, by the key of the action: one that nobody has taken up is declined once
 * staff take their conclusion back, and proposed anew once they come to it again.
 */
export function reopeningAdoptions(
  context: DocumentContext,
  rows: readonly Planned[],
): ReadonlyMap<string, Adoption> {
  const { staff } = context;
  const rounds = standingRounds(staff);
  if (rounds.length === 0) return new Map();
  const tracked = new Map((staffRows(staff, TRACKING) ?? []).map((row) => [row.key, row.cells]));
  return new Map(
    rows.flatMap((row): [string, Adoption][] => {
      const { key, problem, action, adoption } = row;
      const isReopening = LOCALES.some((locale) => action === reopeningText(context, problem, locale));
      if (!isReopening || isTakenUp(row, tracked.get(key))) return [];
      const own = rounds.filter((round) => round.problem === problem);
      const isWanted = roundsOver(own).at(-1)?.conclusion === "again";
      if (!isWanted) return adoption === "declined" ? [] : [[key, "declined"]];
      const isWithdrawn = adoption === "declined" && own.at(-1)?.isWithdrawn === true;
      return isWithdrawn ? [[key, "proposed"]] : [];
    }),
  );
}

/** What staff write about an action while they carry it out, beside its progress, which begins with 0. */
const CARRIED_OUT = ["finished", "delayCause", "problems", "adjustment", "nextStep"] as const;

function isTakenUp({ owner, due, adoption }: Planned, cells: StaffRow["cells"] = {}): boolean {
  if (adoption === "adopted" || owner !== "" || due !== null) return true;
  const isWritten = (column: string): boolean => String(cells[column] ?? "") !== "";
  return progressOf(cells["progress"] ?? null) > 0 || CARRIED_OUT.some(isWritten);
}
