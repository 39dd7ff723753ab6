import type { CleanedSurvey } from "../../cleaning/cleaning";
import { type ReasonBreakdown, MINUTE_ROLES, type MinuteRole, type SeverityRole } from "./reasonParts";
import type { ParetoItem } from "../pareto";
import { shareOf } from "../../statistics/share";
import { bestOf } from "../../survey/scale";
import type { MentionedRows } from "../mentions";

type Weights = Pick<ReasonBreakdown, "answers" | "minutesRole" | "severityRole" | "items">;

/**
 * The categories weighed by mentions, by answers, by severity (the level of the complaint; without one the points
 * that an answer misses of the best score) and by minutes. A row's weight counts in full for each of its categories.
 */
export function weighReasons(
  { survey, score }: CleanedSurvey,
  items: readonly ParetoItem[],
  { categoriesOf, mask }: MentionedRows,
): Weights {
  const minutesRole = MINUTE_ROLES.find((role) => survey.numbers[role] !== undefined) ?? null;
  const severityRole = severityRoleOf(survey);
  const severityAt = severityRole === null ? null : severityOf(severityRole, survey, score);
  const minutesAt = minutesOf(survey, minutesRole);
  const sums = new Map<string, { severity: number; minutes: number }>();
  let answers = 0;
  mask.forEach((counts, row) => {
    if (counts !== 1) return;
    answers++;
    for (const category of categoriesOf(row)) {
      const sum = sums.get(category) ?? { severity: 0, minutes: 0 };
      sum.severity += severityAt?.(row) ?? 0;
      sum.minutes += minutesAt?.(row) ?? 0;
      sums.set(category, sum);
    }
  });
  const all = [...sums.values()];
  const total = (of: "severity" | "minutes"): number => all.reduce((sum, each) => sum + each[of], 0);
  const totals = { severity: total("severity"), minutes: total("minutes") };
  return {
    answers,
    minutesRole,
    severityRole,
    items: items.map(({ category, count, share }) => {
      const { severity, minutes } = sums.get(category) ?? { severity: 0, minutes: 0 };
      return {
        category,
        count,
        mentionShare: share,
        answerShare: count / answers,
        severity: severityAt === null ? null : severity,
        severityShare: severityAt === null ? null : shareOf(severity, totals.severity),
        minutes: minutesAt === null ? null : minutes,
        minutesShare: minutesAt === null ? null : shareOf(minutes, totals.minutes),
      };
    }),
  };
}

type WeightAt = (row: number) => number;

function severityRoleOf({ score, complaintLevels }: CleanedSurvey["survey"]): SeverityRole | null {
  if (complaintLevels !== undefined) return "complaintLevel";
  return score === null ? null : "score";
}

function severityOf(
  role: SeverityRole,
  { score: column, complaintLevels: levels }: CleanedSurvey["survey"],
  score: Float64Array,
): WeightAt | null {
  if (role === "complaintLevel") return (row) => levels?.values[row] || 0;
  if (column === null) return null;
  const best = bestOf(column.scale);
  return (row) => {
    const value = score[row] ?? NaN;
    return Number.isNaN(value) ? 0 : Math.abs(best - value);
  };
}

function minutesOf({ numbers }: CleanedSurvey["survey"], role: MinuteRole | null): WeightAt | null {
  const values = role === null ? undefined : numbers[role]?.values;
  if (values === undefined) return null;
  return (row) => {
    const seconds = values[row] ?? NaN;
    return Number.isNaN(seconds) ? 0 : seconds / 60;
  };
}
