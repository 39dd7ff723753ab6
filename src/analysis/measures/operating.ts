import type { CleanedSurvey } from "../cleaning/cleaning";
import type { FlagColumn } from "../survey/survey";
import { distributionOf, meanOf } from "./distribution";

/** Columns of durations and of counts that a survey may have (S12). */
export const OPERATING_NUMBERS = ["duration", "waitTime", "responseTime", "handleTime", "transfers"] as const;
/** Yes/no columns, whose measure is the share of yes. */
export const OPERATING_FLAGS = ["resolved", "complaint"] as const;

type OperatingRole = (typeof OPERATING_NUMBERS)[number] | (typeof OPERATING_FLAGS)[number];

/** S12: a column of durations (seconds), of times that something happened, or of yes (1) and no (0), whose mean is a share. */
export interface OperatingMeasure {
  readonly role: OperatingRole;
  readonly unit: "duration" | "times" | "share";
  readonly n: number;
  readonly mean: number | null;
  /** By row of the survey; NaN where there is no answer. */
  readonly values: Float64Array;
}

/** S12: the mean of each operating column that the survey has, over the rows whose answers count. */
export function measureOperating({ survey, answers }: CleanedSurvey): OperatingMeasure[] {
  const measure = (
    role: OperatingRole,
    unit: OperatingMeasure["unit"],
    values: Float64Array,
  ): OperatingMeasure => {
    const distribution = distributionOf(values, answers);
    return { role, unit, n: distribution.n, mean: meanOf(distribution), values };
  };
  const numbers = OPERATING_NUMBERS.flatMap((role) => {
    const column = survey.numbers[role];
    const unit = role === "transfers" ? "times" : "duration";
    return column === undefined ? [] : [measure(role, unit, column.values)];
  });
  const flags = OPERATING_FLAGS.flatMap((role) => {
    const column = survey.flags[role];
    return column === undefined ? [] : [measure(role, "share", flagAnswers(column))];
  });
  return [...numbers, ...flags];
}

/** Yes as 1 and no as 0; NaN where neither was said. */
export function flagAnswers({ values }: FlagColumn): Float64Array {
  return Float64Array.from(values, (value) => (value < 0 ? NaN : value));
}
