import type { VerifiedMeasure } from "../../analysis/comparison/verification";
import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import type { DocumentContext } from "../context";
import { restoredNumbers } from "../plan/targets/baseline";
import { measureKeyOf, metricLabel, type MetricKey } from "../plan/targets/metrics";
import { evaluatedSpan, isSamePart } from "../plan/targets/span";
import { isCountedSo, targetRows, type TargetRow } from "../plan/targets/targetRows";
import { problemWords } from "../problems/problemWords";
import type { StaffRow } from "../staffState";
import { periodsOfProblem, type Compared, chosenIn } from "./comparedPeriods";
import type { KnownPeriod } from "./knownPeriods";
import { NONE } from "../sheet/none";
import { progressOf } from "./problemProgress";
import type { Side } from "./side";
import { EFFECTS } from "./table";
import { mentionKey } from "./mention";
import { READINESS, roundKey, type StandingRound } from "./standingRounds";

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
  /** Whether it fell away. */
  readonly isWithdrawn: boolean;
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
  return targetRows(context).flatMap((target): ProblemRound[] => {
    const { problem, metric } = target;
    const shared = { problem, subject: label(problem) };
    const { over, next, isOn, carried, standing, withdrawn } = progressOf(context, problem);
    const closed = over.map((round) => closedRound(context, round, shared));
    const fallen = withdrawn.map((round) => withdrawnRound(context, round, shared));
    if (metric === null || !isOn) return [...closed, ...fallen];
    const chosen = chosenIn(standing?.row, periods);
    return [
      ...closed,
      {
        ...shared,
        key: roundKey(problem, next),
        metric: metricLabel(metric, locale),
        measure: measureOf(context, metric, problem),
        closedOn: carried.finished,
        compared: periodsOfProblem(carried, periods, chosen, baselinePeriod(context, target, next)),
        stored: null,
        isWithdrawn: false,
      },
      ...fallen,
    ];
  });
}

/** The period of 改进前值, with its numbers; null where that is of no period, or of another round, group or bands. */
function baselinePeriod(context: DocumentContext, target: TargetRow, round: number): KnownPeriod | null {
  const { baseline, problem, metric, metricText, metricThen } = target;
  if (baseline?.round !== round || metric === null || metricText !== metricThen) return null;
  if (!isCountedSo(context, target, baseline)) return null;
  const { span } = baseline;
  const numbers = restoredNumbers(context, baseline);
  const isOfRun = isSamePart(span, evaluatedSpan(context));
  if (numbers === null || !isOfRun || span.label === null || span.from === null || span.to === null)
    return null;
  const { label, from, to } = span;
  const measure = measureKeyOf(metric, problem);
  return {
    label,
    from,
    to,
    complete: true,
    numbers: (key) => (key === measure ? numbers : null),
    isLive: false,
  };
}

/** The measure that a target is measured by. */
function measureOf(
  { results }: DocumentContext,
  metric: MetricKey,
  problem: string,
): Omit<VerifiedMeasure, "label"> {
  const mentions = { key: mentionKey(problem), unit: "share", better: "lower", isFivePoint: false } as const;
  if (metric === "occurrence") return mentions;
  const key = measureKeyOf(metric, problem);
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
      ready: cells["ready"] === READINESS.ready,
      target: typeof target === "number" ? target : null,
      periods: String(cells["periods"] ?? ""),
    },
    isWithdrawn: false,
  };
}

/** A round that fell away keeps its row for what staff wrote in it, and compares nothing. */
function withdrawnRound(
  context: DocumentContext,
  standing: StandingRound,
  shared: Pick<ProblemRound, "problem" | "subject">,
): ProblemRound {
  const nothing = { before: null, after: null, ready: false, target: null, periods: NONE };
  return {
    ...closedRound(context, standing, shared),
    closedOn: null,
    stored: nothing,
    isWithdrawn: true,
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
  return { numbers: results.verification.restored(kind, numbers), live: null, days: null };
}
