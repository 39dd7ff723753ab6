import type { Survey } from "../survey/survey";
import { NEVER_FLAGGED, type RowFlag } from "./rowRule";

/**
 * S21: answered more than `hours` after the service was closed. Where neither moment has a time of day, whole days
 * are compared. Never applies without both columns.
 */
export function lateAnswerFlag(survey: Survey, hours: number): RowFlag {
  const answered = survey.time?.values;
  const closed = survey.numbers.closedTime?.values;
  if (answered === undefined || closed === undefined) return NEVER_FLAGGED;
  return (row) => {
    const after = answered[row] ?? NaN;
    const before = closed[row] ?? NaN;
    const from = Number.isInteger(after) ? Math.floor(before) : before;
    return after - from > hours / 24;
  };
}
