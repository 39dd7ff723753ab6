import type { SampleNumbers } from "../../analysis/measures/sampleNumbers";
import type { Verdict } from "../effectVerification/verdicts";

/** A measure of a cycle: n, then count, or sum and squares, or promoters and detractors. */
export interface CycleMeasure {
  readonly kind: SampleNumbers["kind"];
  readonly numbers: readonly number[];
  /** Null in a cycle that was not evaluated for itself. */
  readonly verdict: Verdict | null;
}

/** What is kept of a cycle once its answers are gone (S48): the next ones are compared with it. Days are serials. */
export interface Cycle {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly complete: boolean;
  readonly madeOn: number;
  /** Sheet and range that the answers were read from. */
  readonly source: string;
  /** What counted as satisfied (bandsIn); earlier versions did not keep it. */
  readonly bands?: string | null;
  /** By key, mentions of categories as `reason:CATEGORY` among them. */
  readonly measures: Readonly<Record<string, CycleMeasure>>;
  /** What of the plan belongs to it; null for a month that was not evaluated for itself. */
  readonly plan: {
    readonly problems: readonly { readonly name: string; readonly share: number | null }[];
    readonly actions: number;
    /** Of the actions that are due or done, those done by their deadline; null without one. */
    readonly onTime: number | null;
  } | null;
}

/** So many cycles are kept, the last of them. */
const MOST_CYCLES = 60;

/** The cycles that were kept, with those of a run in their places: what was kept of others stays as it was. */
export function mergedCycles(kept: readonly Cycle[], fresh: readonly Cycle[]): readonly Cycle[] {
  const all = new Map([...kept, ...fresh].map((cycle) => [cycle.label, cycle]));
  return [...all.values()]
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .slice(-MOST_CYCLES);
}
