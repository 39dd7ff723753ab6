import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Survey } from "../survey/survey";
import type { Better } from "./better";
import { distributionOf, meanOf } from "./distribution";

type NumberRole = "duration" | "waitTime" | "responseTime" | "handleTime" | "transfers";
type FlagRole = "resolved" | "complaint";

/** A column that a survey may have and that has an operating measure (S12). */
export interface OperatingColumn {
  readonly role: NumberRole | FlagRole;
  readonly unit: "duration" | "times" | "share";
  readonly better: Better;
  /** Seconds, times, or 1 for yes and 0 for no, by row; NaN without an answer. Null where the survey has no such column. */
  readonly valuesIn: (survey: Survey) => Float64Array | null;
}

/** An operating column with its mean, over the rows whose answers count; of yes and no that is the share of yes. */
export interface OperatingMeasure extends Pick<OperatingColumn, "role" | "unit"> {
  readonly n: number;
  readonly mean: number | null;
  /** By row of the survey; NaN where there is no answer. */
  readonly values: Float64Array;
}

export const OPERATING_COLUMNS: readonly OperatingColumn[] = [
  numberColumn("duration", "duration"),
  numberColumn("waitTime", "duration"),
  numberColumn("responseTime", "duration"),
  numberColumn("handleTime", "duration"),
  numberColumn("transfers", "times"),
  flagColumn("resolved", "higher"),
  flagColumn("complaint", "lower"),
];

/** S12: the measure of each operating column that the survey has. */
export function measureOperating({ survey, answers }: CleanedSurvey): OperatingMeasure[] {
  return OPERATING_COLUMNS.flatMap(({ role, unit, valuesIn }) => {
    const values = valuesIn(survey);
    if (values === null) return [];
    const distribution = distributionOf(values, answers);
    return [{ role, unit, n: distribution.n, mean: meanOf(distribution), values }];
  });
}

function numberColumn(role: NumberRole, unit: "duration" | "times"): OperatingColumn {
  return { role, unit, better: "lower", valuesIn: ({ numbers }) => numbers[role]?.values ?? null };
}

function flagColumn(role: FlagRole, better: Better): OperatingColumn {
  const valuesIn = ({ flags }: Survey): Float64Array | null => {
    const column = flags[role];
    return column === undefined
      ? null
      : Float64Array.from(column.values, (value) => (value < 0 ? NaN : value));
  };
  return { role, unit: "share", better, valuesIn };
}
