import type { CleanedSurvey, Exclusion } from "./cleaning";
import { momentsOf } from "../survey/moments";
import { countByRule, type RuleCounts } from "./ruleCounts";
import { outOfPeriodRule } from "./outOfPeriod";

/**
 * The rows of the period asked for, or all where none was: those that count and those left out, of which none lies
 * outside the period.
 */
export interface PeriodRows extends RuleCounts {
  readonly read: number;
  readonly kept: number;
  readonly exclusions: readonly Exclusion[];
  /** Rows that are not of the period; of these, those that do not tell when. */
  readonly outside: number;
  readonly undated: number;
  /** 1 where the row is of the period. */
  readonly isWithin: Uint8Array;
}

/** Counts the period's own rows: its denominator is what was read of it. */
export function periodRows(
  { survey, kept, exclusions, flagged }: CleanedSurvey,
  period: { readonly from: number; readonly to: number } | null,
): PeriodRows {
  const outside = outOfPeriodRule(momentsOf(survey), period);
  const isWithin = new Uint8Array(survey.rowCount);
  let [read, undated, counted] = [0, 0, 0];
  for (let row = 0; row < survey.rowCount; row++) {
    const found = outside(row);
    if (found === "") undated++;
    if (found !== null) continue;
    isWithin[row] = 1;
    read++;
    counted += kept[row] ?? 0;
  }
  const own = exclusions.filter(({ row }) => isWithin[row] === 1);
  return {
    read,
    kept: counted,
    ...countByRule(own, flagged),
    exclusions: own,
    outside: survey.rowCount - read,
    undated,
    isWithin,
  };
}
