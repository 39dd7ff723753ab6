import type { DocumentContext } from "../../context";
import { isCountedAlike } from "../../effectVerification/bands";
import { type ProblemProgress, progressOf } from "../../effectVerification/problemProgress";
import { perContext } from "../../perContext";
import { problemWords } from "../../problems/problemWords";
import { numberIn, textIn } from "../../sheet/cellContent";
import { type StaffRow, staffRows } from "../../staffState";
import { PLAN } from "../table";
import { type Baseline, baselineIn, type Measured } from "./baseline";
import { type Aimed, measuredForRound, measuredIn } from "./measured";
import { firstMetric, measureKeyOf, type MetricKey, metricLabel, metricNamed, metricsOf } from "./metrics";
import { evaluatedSpan, isSameSpan } from "./span";
import { TARGETS } from "./table";

/** A row of 改进目标: what is to be reached for one problem, and what it was before by the measure that was chosen then. */
export interface TargetRow extends Measured {
  /** The problem's identity. */
  readonly problem: string;
  /** As it stands on the sheet. */
  readonly metricText: string;
  readonly metric: MetricKey | null;
  readonly target: number | null;
  readonly date: number | null;
}

const UNMEASURED: Measured = {
  metricThen: "",
  valueThen: null,
  rateThen: null,
  baseline: null,
  former: null,
};

/** The targets that stand, then one for each core problem that has none. */
export const targetRows = perContext(targeted);

function targeted(context: DocumentContext): readonly TargetRow[] {
  const { results, staff, localeOf } = context;
  const locale = localeOf(PLAN.document);
  const { nameOf } = problemWords(context, locale);
  const metrics = metricsOf(results);
  const standing = (staffRows(staff, TARGETS) ?? []).flatMap(({ cells }) => {
    const problem = nameOf(textIn(cells["problem"]));
    return problem === "" ? [] : [standingRow(context, cells, problem, metrics)];
  });
  const known = new Set(standing.map(({ problem }) => problem));
  const added = results.coreProblems.filter(({ category }) => !known.has(category));
  return [
    ...standing,
    ...added.map((problem): TargetRow => {
      const metric = firstMetric(problem, metrics);
      const metricText = metric === null ? "" : metricLabel(metric, locale);
      const aimed = { problem: problem.category, metricText, metric };
      return { ...aimed, target: null, date: null, ...baselineOf(context, aimed, UNMEASURED) };
    }),
  ];
}

function standingRow(
  context: DocumentContext,
  cells: StaffRow["cells"],
  problem: string,
  metrics: readonly MetricKey[],
): TargetRow {
  const metricText = textIn(cells["metric"]);
  const aimed = { problem, metricText, metric: metricNamed(metricText, metrics) };
  const [target, date] = [numberIn(cells["target"]), numberIn(cells["date"])];
  const stored: Measured = {
    metricThen: textIn(cells["metricThen"]),
    valueThen: numberIn(cells["valueThen"]),
    rateThen: numberIn(cells["rateThen"]),
    ...baselineIn(cells["baseline"]),
  };
  return { ...aimed, target, date, ...baselineOf(context, aimed, stored) };
}

/**
 * 改进前值 stays for a round of improvement, and is measured anew for the next one; where that falls away, it is again what
 * it was. Over the same answers it follows their corrections, and another measure that staff choose where these answers
 * are known.
 */
function baselineOf(context: DocumentContext, aimed: Aimed, stored: Measured): Measured {
  const progress = progressOf(context, aimed.problem);
  const round = roundOf(progress);
  const last = measuredUntil(stored, round);
  if (last === null || !isOfRound(last, progress)) {
    const fresh = measuredForRound(context, aimed, round, sinceOf(progress));
    return { ...fresh, former: last !== null && last.valueThen === null ? last.former : last };
  }
  const { baseline, former } = last;
  const anew = (): Measured => ({ ...measuredForRound(context, aimed, round, sinceOf(progress)), former });
  const isMeasuredSo = last.metricThen === aimed.metricText;
  if (baseline === null) return isMeasuredSo ? last : anew();
  const isOther = !isSameSpan(baseline.span, evaluatedSpan(context));
  if (isMeasuredSo && isOther && isCountedSo(context, aimed, baseline)) return last;
  const measured = measuredIn(context, aimed, baseline.span, round);
  return measured === null ? (isMeasuredSo ? last : anew()) : { ...measured, former };
}

/** What was measured last, but for rounds after a given one: these have fallen away. */
function measuredUntil(stored: Measured, round: number): Measured | null {
  const isLater = (stored.baseline?.round ?? 0) > round;
  if (!isLater) return stored;
  return stored.former === null ? null : measuredUntil(stored.former, round);
}

/** Whether the numbers of a baseline would count now as they did. */
export function isCountedSo(
  { results }: DocumentContext,
  { metric, problem }: Pick<Aimed, "metric" | "problem">,
  { bands }: Baseline,
): boolean {
  return metric === null || isCountedAlike(results, measureKeyOf(metric, problem), bands);
}

/** The round that is on, else the last that was. */
function roundOf({ isOn, next }: ProblemProgress): number {
  return isOn ? next : next - 1;
}

/** The day on which the round before the one that is on was over; null where there was none. */
function sinceOf({ isOn, over }: ProblemProgress): number | null {
  return isOn ? (over.at(-1)?.closedOn ?? null) : null;
}

/** Whether what is stored was measured for the round that is on; earlier versions did not say for which. */
function isOfRound({ valueThen, baseline }: Measured, progress: ProblemProgress): boolean {
  if (valueThen === null) return false;
  const round = roundOf(progress);
  if (baseline !== null) return baseline.round === round;
  return round === 1 || !progress.isOn || progress.standing !== null;
}
