import type { NumberColumn } from "../survey/survey";
import type { CleaningOptions } from "./cleaning";
import { NEVER, type RowRule } from "./rowRule";

/** The row's time is not in the period asked for, or not known. Never applies when no period is asked for. */
export function outOfPeriodRule(time: NumberColumn | null, period: CleaningOptions["period"]): RowRule {
  if (period === null) return NEVER;
  return (row) => {
    const moment = time?.values[row] ?? NaN;
    if (Number.isNaN(moment)) return "";
    return moment >= period.from && moment < period.to ? null : String(moment);
  };
}
