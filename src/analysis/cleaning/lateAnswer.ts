import type { Survey } from "../survey/survey";

/**
 * S21: answered more than `hours` after the service was closed. Where neither moment has a time of day, whole days
 * are compared. Never applies without both columns.
 */
export function lateAnswerFlag(survey: Survey, hours: number): (row: number) => boolean {
  const answered = survey.time?.values;
  const closed = survey.numbers.closedTime?.values;
  return (row) => {
    const after = answered?.[row] ?? NaN;
    const before = closed?.[row] ?? NaN;
    const from = Number.isInteger(after) ? Math.floor(before) : before;
    return after - from > hours / 24;
  };
}
