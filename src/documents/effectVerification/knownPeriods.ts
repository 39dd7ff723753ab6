import type { NumbersAt } from "../../analysis/comparison/verification";
import type { Results } from "../../analysis/results";
import type { DocumentContext } from "../context";
import type { Cycle } from "../history/cycle";
import { isCountedAlike } from "./bands";
import { isMention } from "./mention";

/** A period whose numbers are known. */
export interface KnownPeriod {
  /** "2024-05", "2024W18" and so on. */
  readonly label: string;
  /** Serial days, the last exclusive. */
  readonly from: number;
  readonly to: number;
  readonly complete: boolean;
  readonly numbers: NumbersAt;
  /** Its answers stand in 有效评价明细: formulas count them. */
  readonly isLive: boolean;
}

/** Rows are gone through when the first measure is asked for. */
function whenAsked(numbersIn: () => NumbersAt): NumbersAt {
  let found: NumbersAt | null = null;
  return (measure) => (found ??= numbersIn())(measure);
}

/** The months (or weeks) of the answers, and what earlier cycles kept of periods whose answers are gone, in order. */
export function knownPeriods({
  results,
  staff,
}: Pick<DocumentContext, "results" | "staff">): readonly KnownPeriod[] {
  const { verification, step } = results;
  // years alone tell no day on which an action could have begun to work
  const periods = step === "year" ? [] : results.months;
  const live = periods.map(({ period, from, to, complete }): KnownPeriod => ({
    label: period,
    from,
    to,
    complete,
    numbers: whenAsked(() => verification.numbersIn({ from, to })),
    isLive: true,
  }));
  const labels = new Set(live.map(({ label }) => label));
  // what earlier cycles kept is of all groups, and no group is measured against it
  const cycles = results.cleaned.survey.part === undefined ? staff.cycles : [];
  const kept = cycles.filter(({ label }) => !labels.has(label) && label !== results.period?.label);
  return [...kept.map((cycle) => keptPeriod(cycle, results)), ...live].sort(
    (one, other) => one.to - other.to || other.from - one.from,
  );
}

/** What a cycle kept; nothing of measures that followed other bands. */
function keptPeriod({ label, from, to, complete, measures, bands }: Cycle, results: Results): KnownPeriod {
  const { restored } = results.verification;
  const n = measures["rate"]?.numbers[0];
  const hasReasons = Object.keys(measures).some(isMention);
  const numbers: NumbersAt = (measure) => {
    if (bands !== undefined && !isCountedAlike(results, measure, bands)) return null;
    const kept = measures[measure];
    if (kept !== undefined) return restored(kept.kind, kept.numbers);
    // a category that nobody mentioned
    return isMention(measure) && hasReasons && n !== undefined ? restored("share", [n, 0]) : null;
  };
  return { label, from, to, complete, numbers, isLive: false };
}
