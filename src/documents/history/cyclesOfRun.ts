import type { DocumentContext } from "../context";
import { bandsIn } from "../effectVerification/bands";
import { effectRows } from "../effectVerification/effectRows";
import { keptNumbers } from "../effectVerification/side";
import { statusToday } from "../tracking/status";
import { trackingRows, type TrackingRow } from "../tracking/trackingRows";
import { sourcesOf } from "../sources";
import type { Cycle, CycleMeasure } from "./cycle";
import { sourceText } from "../sheet/sourceText";
import { isMention, mentionKey } from "../effectVerification/mention";
import { isTaken } from "../plan/adoption";

/** Earlier months that a first run keeps: a year for 同比. */
const MOST_MONTHS = 13;

/** A stretch of time that a cycle is about. */
interface Evaluated {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly complete: boolean;
}

/**
 * The cycles of a run: the period evaluated; of all the answers the last whole month, and the whole months before it of
 * which nothing is kept yet. None where the run is of one group alone or nothing but years is known.
 */
export function cyclesOfRun(context: DocumentContext): readonly Cycle[] {
  const { period, months: answered, comparisons, cleaned, step } = context.results;
  if (cleaned.survey.part !== undefined || step === "year") return [];
  const months = answered.map((month): Evaluated => ({ ...month, label: month.period }));
  if (period !== null) {
    const said = comparisons.find(({ periods: { after } }) => after.period?.label === period.label);
    const month = months.find(({ label }) => label === period.label);
    const complete = month?.complete ?? said?.periods.after.complete ?? false;
    return [cycleOf(context, { ...period, complete }, true)];
  }
  const known = new Set(context.staff.cycles.map(({ label }) => label));
  const whole = months.filter(({ complete }) => complete).slice(-MOST_MONTHS);
  const last = whole.at(-1);
  return whole
    .filter((month) => month === last || !known.has(month.label))
    .map((month) => cycleOf(context, month, month === last));
}

function cycleOf(context: DocumentContext, evaluated: Evaluated, isEvaluated: boolean): Cycle {
  const { label, from, to, complete } = evaluated;
  const source = sourceText(sourcesOf(context, "improvement-history"));
  const measures = measuresIn(context, evaluated, isEvaluated);
  return {
    label,
    from,
    to,
    complete,
    madeOn: Math.floor(context.madeAt),
    source,
    bands: bandsIn(context.results),
    measures,
    plan: isEvaluated ? planOf(context, measures) : null,
  };
}

function measuresIn(
  context: DocumentContext,
  { from, to }: Evaluated,
  isEvaluated: boolean,
): Cycle["measures"] {
  const { verification, pareto } = context.results;
  const numbersAt = verification.numbersIn({ from, to });
  const rows = isEvaluated ? effectRows(context) : [];
  const verdicts = new Map(
    rows.map(({ problem, measure, verdict }) => [problem === null ? measure.key : "", verdict]),
  );
  const keys = [
    ...verification.measures.map(({ key }) => key),
    ...(pareto?.items ?? []).map(({ category }) => mentionKey(category)),
  ];
  const measured = keys.flatMap((key): [string, CycleMeasure][] => {
    const numbers = numbersAt(key);
    if (numbers === null) return [];
    const kept = keptNumbers(numbers);
    return [[key, { kind: numbers.kind, numbers: kept, verdict: verdicts.get(key) ?? null }]];
  });
  return Object.fromEntries(measured);
}

function planOf(context: DocumentContext, measures: Cycle["measures"]): Cycle["plan"] {
  const { coreProblems } = context.results;
  const rows = trackingRows(context).filter(({ plan }) => isTaken(plan));
  return {
    problems: coreProblems.map(({ category }) => ({
      name: category,
      share: shareOfMentions(measures, category),
    })),
    actions: rows.length,
    onTime: onTimeShare(context, rows),
  };
}

/** The share of a category among the mentions of the cycle, 0–1; null where it has none. */
function shareOfMentions(measures: Cycle["measures"], category: string): number | null {
  const mentions = (key: string): number => (isMention(key) ? (measures[key]?.numbers[1] ?? 0) : 0);
  const total = Object.keys(measures).reduce((sum, key) => sum + mentions(key), 0);
  const own = mentions(mentionKey(category));
  return own === 0 ? null : own / total;
}

/** 按期完成率, 0–1. */
function onTimeShare(context: DocumentContext, rows: readonly TrackingRow[]): number | null {
  const stands = statusToday(context);
  const settled = rows.filter((row) => ["done", "late"].includes(stands(row)));
  if (settled.length === 0) return null;
  const onTime = settled.filter(
    ({ finished, plan }) => finished !== null && (plan.deadline === null || finished <= plan.deadline),
  );
  return onTime.length / settled.length;
}
