import type { VerifiedMeasure } from "../../analysis/comparison/verification";
import type { Interval } from "../../analysis/statistics/interval";
import type { DocumentContext } from "../context";
import { measureName } from "../effectVerification/measureNames";
import { valueOf } from "../effectVerification/side";
import type { Verdict } from "../effectVerification/verdicts";
import { termOf } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";
import { weightOf } from "../settings/goals/goal";
import type { StaffRow } from "../staffState";
import { mergedCycles, type Cycle } from "./cycle";
import { cyclesOfRun } from "./cyclesOfRun";
import { HISTORY } from "./table";
import { isMention } from "../effectVerification/mention";
import { dimensionIn } from "../formulas/dimensionKey";

/** A row of 历次改进台账: a measure of a cycle. */
export interface HistoryRow {
  readonly key: string;
  readonly cycle: Cycle;
  /** Whether it is the first of its cycle, which stores the cycle. */
  readonly isFirst: boolean;
  readonly metric: string;
  readonly unit: VerifiedMeasure["unit"];
  readonly n: number;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly verdict: Verdict | null;
  /** What the measure counts for in the assessment of the cycle evaluated now, as 参数设置 has it; null in earlier ones. */
  readonly weight: number | null;
}

/** Every measure of every cycle that was kept, and of this run's. */
export function historyRows(context: DocumentContext): readonly HistoryRow[] {
  const fresh = cyclesOfRun(context);
  const evaluated = fresh.find(({ plan }) => plan !== null);
  const cycles = mergedCycles(context.staff.cycles, fresh);
  return cycles.flatMap((cycle) => rowsOf(context, cycle, cycle === evaluated));
}

/** Keys of standing rows whose weight is still blank and is known now: what staff have there for a cycle stays. */
export function newlyWeighted(rows: readonly HistoryRow[], standing: readonly StaffRow[]): readonly string[] {
  const blank = new Set(
    standing.filter(({ cells }) => typeof cells["weight"] !== "number").map(({ key }) => key),
  );
  return rows.filter(({ key, weight }) => weight !== null && blank.has(key)).map(({ key }) => key);
}

/** Mentions of categories are kept for comparisons alone: the core problems stand in a column of their own. */
function rowsOf(context: DocumentContext, cycle: Cycle, isEvaluated: boolean): readonly HistoryRow[] {
  const { verification } = context.results;
  const words = wordsOf(context.localeOf(HISTORY.document));
  const shown = Object.entries(cycle.measures).filter(([key]) => !isMention(key));
  return shown.map(([key, { kind, numbers: kept, verdict }], place): HistoryRow => {
    const numbers = verification.restored(kind, kept);
    const measure = verification.measures.find((each) => each.key === key) ?? unknownMeasure(key, kind);
    return {
      key: `${cycle.label}|${key}`,
      cycle,
      isFirst: place === 0,
      metric: measureName(words, measure),
      unit: measure.unit,
      n: numbers.n,
      value: valueOf({ numbers }, 1),
      interval: verification.interval(numbers),
      verdict,
      weight: isEvaluated ? weightOf(context, key) : null,
    };
  });
}

/** A measure that the present survey does not have is called by its key. */
function unknownMeasure(
  key: string,
  kind: Cycle["measures"][string]["kind"],
): Omit<VerifiedMeasure, "better"> {
  const unit = kind === "share" ? "share" : kind === "net" ? "points" : "score";
  const label = dimensionIn(key) === null ? termOf(() => key) : null;
  return { key, label, unit, isFivePoint: false };
}
