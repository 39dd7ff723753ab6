import type { VerifiedMeasure } from "../../analysis/comparison/verification";
import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import type { DocumentContext } from "../context";
import { metricLabel, type MetricKey } from "../plan/targets/metrics";
import { targetRows } from "../plan/targets/targetRows";
import { problemWords } from "../problems/problemWords";
import type { StaffRow } from "../staffState";
import { trackingRows } from "../tracking/trackingRows";
import { periodNamed, periodsOfProblem, type Carried, type Compared } from "./comparedPeriods";
import { isClosed, roundKey, standingRounds, type StandingRound } from "./conclusion";
import type { KnownPeriod } from "./knownPeriods";
import type { Side } from "./side";
import { EFFECTS } from "./table";

/** A round of a problem's improvement: actions that were carried out together, and what is compared. */
export interface ProblemRound {
  readonly key: string;
  readonly problem: string;
  readonly subject: string;
  readonly metric: string;
  readonly measure: Omit<VerifiedMeasure, "label">;
  readonly closedOn: number | null;
  readonly compared: Compared;
  /** What a round that is over was judged by; null for one that is not. */
  readonly stored: StoredRound | null;
}

/** A round as it was judged. */
export interface StoredRound {
  readonly before: Side | null;
  readonly after: Side | null;
  readonly ready: boolean;
  readonly target: number | null;
  readonly periods: string;
}

const NOTHING: Compared = { before: null, after: null };

/** The rounds of each problem that has a target, those that are over first. */
export function problemRounds(
  context: DocumentContext,
  periods: readonly KnownPeriod[],
): readonly ProblemRound[] {
  const locale = context.localeOf(EFFECTS.document);
  const { label } = problemWords(context, locale);
  const rounds = standingRounds(context.staff);
  return targetRows(context).flatMap(({ problem, metric }): ProblemRound[] => {
    const own = rounds.filter((round) => round.problem === problem);
    const over = own.filter(isClosed);
    const shared = { problem, subject: label(problem) };
    const closed = over.map((round) => closedRound(context, round, shared));
    const next = (over.at(-1)?.round ?? 0) + 1;
    const carried = carriedOut(context, problem, over.at(-1)?.closedOn ?? null);
    if (metric === null || (over.length > 0 && !carried.isBegun && !isReopened(over.at(-1)))) return closed;
    const row = own.find(({ round }) => round === next)?.row;
    const chosen = {
      before: periodNamed(row?.cells["chosenBefore"], periods),
      after: periodNamed(row?.cells["chosenAfter"], periods),
    };
    return [
      ...closed,
      {
        ...shared,
        key: roundKey(problem, next),
        metric: metricLabel(metric, locale),
        measure: measureOf(context, metric, problem),
        closedOn: carried.finished,
        compared: periodsOfProblem(carried, periods, chosen),
        stored: null,
      },
    ];
  });
}

function isReopened(last: StandingRound | undefined): boolean {
  return last?.conclusion === "again";
}

/** The actions of a problem that were not done before the last round was over. */
function carriedOut(
  context: DocumentContext,
  problem: string,
  after: number | null,
): Carried & { readonly isBegun: boolean } {
  const rows = trackingRows(context).filter(
    ({ plan, finished }) =>
      plan.problem === problem &&
      plan.action !== "" &&
      plan.adoption !== "declined" &&
      (after === null || finished === null || finished > after),
  );
  const starts = rows.flatMap(({ plan }) => plan.start ?? []);
  const ends = rows.flatMap(({ finished }) => finished ?? []);
  return {
    isBegun: rows.length > 0,
    started: starts.length === 0 ? null : Math.min(...starts),
    finished: rows.length === 0 || ends.length < rows.length ? null : Math.max(...ends),
  };
}

/** The measure that a target is measured by. */
function measureOf(
  { results }: DocumentContext,
  metric: MetricKey,
  problem: string,
): Omit<VerifiedMeasure, "label"> {
  const mentions = { key: `reason:${problem}`, unit: "share", better: "lower", isFivePoint: false } as const;
  if (metric === "occurrence") return mentions;
  const key = metric === "dissatisfied" ? "dissatisfiedRate" : metric;
  return results.verification.measures.find((measure) => measure.key === key) ?? { ...mentions, key };
}

function closedRound(
  context: DocumentContext,
  { row, round, problem, closedOn }: StandingRound,
  shared: Pick<ProblemRound, "problem" | "subject">,
): ProblemRound {
  const { cells } = row;
  const key = String(cells["measureKey"] ?? "");
  const measure = context.results.verification.measures.find((each) => each.key === key);
  const mentions = { unit: "share", better: "lower", isFivePoint: false } as const;
  const target = cells["target"];
  return {
    ...shared,
    key: roundKey(problem, round),
    metric: String(cells["metric"] ?? ""),
    measure: measure ?? { ...mentions, key },
    closedOn,
    compared: NOTHING,
    stored: {
      before: storedSide(context, row, "Before"),
      after: storedSide(context, row, "After"),
      ready: cells["ready"] === 1,
      target: typeof target === "number" ? target : null,
      periods: String(cells["periods"] ?? ""),
    },
  };
}

function storedSide(
  { results }: DocumentContext,
  { cells }: StaffRow,
  side: "Before" | "After",
): Side | null {
  const kind = String(cells["kind"] ?? "") as SampleNumbers["kind"];
  const numbers = ["n", "one", "other"].map((name) => Number(cells[`${name}${side}`] ?? 0));
  if ((numbers[0] ?? 0) === 0) return null;
  return { numbers: results.verification.restored(kind, numbers), live: null };
}
